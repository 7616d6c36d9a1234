package com.tick.benchmark.load;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A part of a load; the next begins when it has ended. Requests are suppliers, as Gatling allows nobody to build any before
 * it runs.
 */
public interface Phase {

    /** What Gatling is to do. The number tells it from phases of the same name. */
    PopulationBuilder population(int number);

    /** So many users, each asking again as soon as it has its answer: how much can be done. */
    static Phase closed(String name, int users, Duration time, Supplier<ChainBuilder> request, Requests requests) {
        return number -> scenario(name + " " + number)
                .exec(during(time, false).on(timed(request.get(), requests)))
                .injectOpen(atOnceUsers(users));
    }

    /** So many users, each asking so often. */
    static Phase repeated(String name, int users, int times, Supplier<ChainBuilder> request, Requests requests) {
        return number -> scenario(name + " " + number)
                .exec(repeat(times).on(timed(request.get(), requests)))
                .injectOpen(atOnceUsers(users));
    }

    /** Requests that arrive whether or not earlier ones have their answer: how long people wait. */
    static Phase open(String name, double perSecond, Duration time, Supplier<ChainBuilder> request, Requests requests) {
        return number -> scenario(name + " " + number)
                .exec(timed(request.get(), requests))
                .injectOpen(constantUsersPerSec(perSecond).during(time));
    }

    /** Something that is done while nobody asks for anything. */
    static Phase between(Step step) {
        return number -> scenario("between " + number)
                .exec(session -> {
                    step.runUnchecked();
                    return session;
                })
                .injectOpen(atOnceUsers(1));
    }

    /** What is done between two parts of a load. */
    interface Step {
        void run() throws Exception;

        /** Gatling's functions throw nothing that is checked. */
        default void runUnchecked() {
            try {
                run();
            } catch (Exception e) {
                LoadRun.breakOff(e);
            }
        }
    }

    private static ChainBuilder timed(ChainBuilder request, Requests requests) {
        return exec(session -> session.set("began", System.nanoTime()))
                .exec(request)
                .exec(session -> note(session, requests));
    }

    private static Session note(Session session, Requests requests) {
        requests.add(session.getLong("began"), System.nanoTime(), !session.isFailed());
        return session.markAsSucceeded();
    }
}
