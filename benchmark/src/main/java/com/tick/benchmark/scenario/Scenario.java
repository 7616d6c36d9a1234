package com.tick.benchmark.scenario;

import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;

import com.tick.benchmark.report.Target;
import io.gatling.javaapi.core.ChainBuilder;
import java.util.List;

/** Something that people do, at which the desk is measured. */
public interface Scenario {

    /** All of them, in the order in which they run. */
    static List<Scenario> all() {
        return List.of(
                new FirstTickets(),
                new Reading(),
                new Throughput(
                        "view",
                        DeskCalls::view,
                        Throughput.Targets.of(Target.ratioAtLeast(0.8), null),
                        Repetition.EVERY_VOLUME),
                new Throughput(
                        "create",
                        DeskCalls::create,
                        Throughput.Targets.of(Target.ratioAtLeast(0.5), Target.ratioAtMost(3)),
                        Repetition.EVERY_VOLUME),
                new Throughput(
                        "reply",
                        DeskCalls::reply,
                        Throughput.Targets.of(Target.ratioAtLeast(0.5), null),
                        Repetition.ONCE),
                new Throughput(
                        "create-file",
                        DeskCalls::createWithFile,
                        Throughput.Targets.of(Target.ratioAtLeast(0.8), null),
                        Repetition.ONCE),
                new Throughput("mixed", Scenario::mixed, Throughput.Targets.of(null, null), Repetition.ONCE),
                new Latency(),
                new Confirmations(),
                new OpenDesks(),
                new WebhookStorm());
    }

    /** What --only calls it. */
    String name();

    /** Whether it is worth repeating with more tickets. */
    Repetition repetition();

    /** Measures and adds what it finds to the results. */
    void run(Workbench bench) throws Exception;

    /** Of ten agents' requests seven open a ticket, two answer one, and one ticket comes in meanwhile. */
    private static ChainBuilder mixed(DeskCalls desk) {
        return randomSwitch()
                .on(
                        percent(70).then(desk.view()),
                        percent(20).then(desk.reply()),
                        percent(10).then(desk.create()));
    }

    /** With how many tickets a scenario runs. */
    enum Repetition {
        ONCE,
        EVERY_VOLUME
    }
}
