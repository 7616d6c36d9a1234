package com.tick.allinone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Starts services side by side and stops them tier by tier. */
final class ServiceHost {

    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final List<List<HostedService>> tiers;

    /** @param tiers who takes work from outside stops first */
    ServiceHost(List<List<HostedService>> tiers) {
        this.tiers = List.copyOf(tiers);
    }

    /** Returns when all serve, or as soon as one cannot, which is said by name. */
    boolean start(Consumer<String> output) throws InterruptedException {
        var services = tiers.stream().flatMap(List::stream).toList();
        var failed = new AtomicBoolean();
        var undecided = new CountDownLatch(services.size());
        for (var service : services) {
            new Thread(
                            () -> {
                                try {
                                    service.start();
                                    output.accept("Ready: " + service.name());
                                } catch (Throwable e) {
                                    LoggerFactory.getLogger(ServiceHost.class).error("Service did not start", e);
                                    output.accept(service.name() + " did not start");
                                    failed.set(true);
                                    drain(undecided);
                                } finally {
                                    undecided.countDown();
                                }
                            },
                            service.name())
                    .start();
        }
        undecided.await();
        return !failed.get();
    }

    /** One tier after the other; within a tier all at once. */
    void stop() {
        for (var tier : tiers) {
            var stops = new ArrayList<Thread>();
            for (var service : tier) {
                stops.add(new Thread(() -> stop(service), "stop " + service.name()));
            }
            stops.forEach(stop -> stop.setDaemon(true));
            stops.forEach(Thread::start);
            for (var stop : stops) {
                join(stop);
            }
        }
    }

    private static void stop(HostedService service) {
        try {
            service.stop();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(ServiceHost.class).warn("Service did not stop in order", e);
        }
    }

    private static void drain(CountDownLatch latch) {
        Collections.nCopies((int) latch.getCount(), latch).forEach(CountDownLatch::countDown);
    }

    /** One that hangs, perhaps because it waits for a database while it starts, must not keep the others. */
    private static void join(Thread thread) {
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
