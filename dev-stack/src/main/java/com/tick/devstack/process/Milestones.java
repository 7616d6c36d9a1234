package com.tick.devstack.process;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/** What has been reached so far; a milestone that was reached stays reached. */
final class Milestones {

    private final Map<String, CompletableFuture<Void>> all = new ConcurrentHashMap<>();

    void reach(String name) {
        of(name).complete(null);
    }

    void await(Collection<String> names) throws InterruptedException {
        try {
            CompletableFuture.allOf(names.stream().map(this::of).toArray(CompletableFuture<?>[]::new))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Void> of(String name) {
        return all.computeIfAbsent(name, unknown -> new CompletableFuture<>());
    }
}
