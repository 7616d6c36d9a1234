package com.tick.support.wakeup;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The waiters of this instance by their names, and the way to those of the same names in other instances. */
public final class WakeUps {

    private final Map<String, WakeUp> waiters = new ConcurrentHashMap<>();
    private final Set<String> handledHere = ConcurrentHashMap.newKeySet();
    private volatile Consumer<String> others = name -> {};

    /** @param sender tells the other instances, without keeping its caller waiting */
    void sendThrough(Consumer<String> sender) {
        others = sender;
    }

    /** The one waiter of that name in this instance. */
    public WakeUp of(String name) {
        return waiters.computeIfAbsent(name, it -> new WakeUp());
    }

    /** Whether this instance alone does the work of that name now: then nobody else has to be told of it. */
    public void handledHere(String name, boolean so) {
        if (so) {
            handledHere.add(name);
        } else {
            handledHere.remove(name);
        }
    }

    public void signal(String name) {
        of(name).signal();
        if (!handledHere.contains(name)) {
            signalOthers(name);
        }
    }

    public void signalOthers(String name) {
        others.accept(name);
    }

    /** Signals once the surrounding transaction has committed, and not at all when it rolls back; at once without one. */
    public void signalAfterCommit(String name) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            signal(name);
            return;
        }
        var pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        pending.names.add(name);
    }

    /** Wakes a waiter of this instance, when there is one of that name. */
    void received(String name) {
        var waiter = waiters.get(name);
        if (waiter != null) {
            waiter.signal();
        }
    }

    /** What a transaction signals when it commits: each name once, however many rows it wrote. */
    private final class Pending implements TransactionSynchronization {

        private final Set<String> names = new HashSet<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(WakeUps.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(WakeUps.this, this);
        }

        @Override
        public void afterCommit() {
            names.forEach(WakeUps.this::signal);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(WakeUps.this);
        }
    }
}
