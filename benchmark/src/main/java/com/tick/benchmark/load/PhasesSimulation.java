package com.tick.benchmark.load;

import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;

/** What Gatling instantiates: the phases of the run that is going on, one behind the other. */
public final class PhasesSimulation extends Simulation {

    /** Called by Gatling. */
    public PhasesSimulation() {
        var phases = LoadRun.current();
        PopulationBuilder chain = null;
        for (var number = phases.size() - 1; number >= 0; number--) {
            var population = phases.get(number).population(number);
            chain = chain == null ? population : population.andThen(chain);
        }
        setUp(chain)
                .protocols(http.disableWarmUp()
                        .disableCaching()
                        .disableFollowRedirect()
                        .shareConnections()
                        .acceptHeader("application/json"));
    }
}
