package com.tick.devstack.process;

import com.tick.devstack.machine.DataFolder;
import com.tick.devstack.progress.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs all parts and stops them, tier by tier. */
public final class Supervisor {

    private final List<SupervisedPart> parts;
    private final Milestones milestones;
    private final Children children;

    private Supervisor(List<SupervisedPart> parts, Milestones milestones, Children children) {
        this.parts = List.copyOf(parts);
        this.milestones = milestones;
        this.children = children;
    }

    /** Takes these parts under its care; nothing is started yet. */
    public static Supervisor of(
            List<Part> parts, Launcher launcher, DataFolder data, Children children, Progress progress)
            throws IOException {
        var milestones = new Milestones();
        var health = new Health();
        var supervised = new ArrayList<SupervisedPart>();
        for (var part : parts) {
            var log = new PartLog(data.logs().resolve(part.name() + ".log"));
            supervised.add(new SupervisedPart(part, launcher, milestones, health, children, log, progress));
        }
        return new Supervisor(supervised, milestones, children);
    }

    /** Begins; returns at once. */
    public void start() {
        parts.forEach(SupervisedPart::start);
    }

    /** Waits until each part has been ready once. */
    public void awaitReady() throws InterruptedException {
        milestones.await(
                parts.stream().map(supervised -> supervised.part().name()).toList());
    }

    /** Stops one tier after the other; within a tier all at once. */
    public void stop() throws IOException {
        for (var tier : stopOrder()) {
            var stops = parts.stream()
                    .filter(supervised -> supervised.part().tier() == tier)
                    .map(supervised -> new Thread(
                            supervised::stop, "stop " + supervised.part().name()))
                    .toList();
            stops.forEach(Thread::start);
            stops.forEach(Supervisor::join);
        }
        children.forget();
    }

    static List<Tier> stopOrder() {
        return Arrays.asList(Tier.values());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
