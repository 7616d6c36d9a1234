package com.tick.torture;

import com.tick.torture.check.Invariants;
import com.tick.torture.history.History;
import com.tick.torture.history.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.history.Outcome;
import com.tick.torture.nemesis.Arena;
import com.tick.torture.nemesis.Fault;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.LiveEvent;
import com.tick.torture.observation.Observer;
import com.tick.torture.observation.Rest;
import com.tick.torture.report.RoundResult;
import com.tick.torture.report.TimeSpent;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** One fault under load: strike, heal, let everything come to rest, compare. */
final class Round {

    private static final Duration BEFORE = Duration.ofSeconds(3);
    private static final Duration AFTER_AT_LEAST = Duration.ofSeconds(3);
    private static final Duration UNTIL_READY = Duration.ofMinutes(2);

    private final Arena arena;
    private final History history;
    private final Rest rest;
    private final Observer observer;
    private final Invariants invariants;
    private final TimeSpent spent;

    Round(Arena arena, History history, Rest rest, Observer observer, Invariants invariants, TimeSpent spent) {
        this.arena = arena;
        this.history = history;
        this.rest = rest;
        this.observer = observer;
        this.invariants = invariants;
        this.spent = spent;
    }

    /**
     * Runs it.
     *
     * @param length how long the fault lasts
     * @param untilRest how long what is under way may take to end
     */
    RoundResult run(Fault fault, Duration length, Duration untilRest) throws Exception {
        return run(fault, length, untilRest, Optional.empty());
    }

    /**
     * Runs the last one: whatever takes its time gets it, each file is read once more, and all that was ever promised is
     * compared.
     *
     * @param untilLastNotice how long the last notice may take to its end
     */
    RoundResult last(Fault fault, Duration length, Duration untilRest, Duration untilLastNotice) throws Exception {
        return run(fault, length, untilRest, Optional.of(untilLastNotice));
    }

    private RoundResult run(Fault fault, Duration length, Duration untilRest, Optional<Duration> untilLastNotice)
            throws Exception {
        var scene = arena.of(fault, length);
        history.begin(fault.id());
        arena.load().start();
        pause(BEFORE);
        spent.on("under load before and after");
        fault.strike().take(scene);
        var healed = System.nanoTime();
        fault.heal().take(scene);
        spent.on("of faults and their healing");
        var ready = readyAfter(healed);
        spent.on("until ready");
        pause(after(length));
        arena.load().rest();
        spent.on("under load before and after");
        var begin = System.nanoTime();
        var underWay = rest.await(untilRest);
        var rested = Duration.ofNanos(System.nanoTime() - begin);
        if (untilLastNotice.isPresent()) {
            underWay = rest.awaitLastNotice(untilLastNotice.get());
            observer.forgetFiles();
        }
        spent.on("until at rest");
        var asked = history.operations();
        var seen = observer.observe();
        var violations =
                untilLastNotice.isPresent() ? invariants.checkInTheEnd(asked, seen) : invariants.check(asked, seen);
        spent.on("to compare");
        var here = asked.stream().filter(it -> it.round().equals(fault.id())).toList();
        return new RoundResult(
                fault.id(),
                fault.title(),
                count(here, Outcome.OK),
                count(here, Outcome.UNKNOWN),
                slowest(here, seen),
                firstWriteAfter(healed),
                ready,
                underWay.isEmpty() ? Optional.of(rested) : Optional.empty(),
                underWay,
                seen.size(),
                violations);
    }

    /** Undoes what a fault that did not come to its end may have left. */
    void recover(Duration patience) throws Exception {
        arena.recover(patience);
    }

    private static Duration after(Duration length) {
        var quarter = length.dividedBy(4);
        return quarter.compareTo(AFTER_AT_LEAST) > 0 ? quarter : AFTER_AT_LEAST;
    }

    private Optional<Duration> readyAfter(long healed) throws InterruptedException {
        try {
            arena.stack().awaitReady(UNTIL_READY);
            return Optional.of(Duration.ofNanos(System.nanoTime() - healed));
        } catch (TimeoutException never) {
            return Optional.empty();
        }
    }

    private Optional<Duration> firstWriteAfter(long healed) {
        var first = history.firstAcknowledgedAfter(healed);
        return first.isPresent() ? Optional.of(Duration.ofNanos(first.getAsLong() - healed)) : Optional.empty();
    }

    private static Optional<Duration> slowest(List<Operation> here, Observation seen) {
        var opened = here.stream()
                .filter(it -> it.kind() == Kind.OPEN)
                .map(Operation::result)
                .collect(Collectors.toSet());
        var seenAt = seen.liveEvents().stream()
                .filter(it -> it.type().equals("ticket.created"))
                .collect(Collectors.toMap(LiveEvent::ticket, LiveEvent::at, (first, again) -> first));
        return seen.tickets().stream()
                .filter(it -> opened.contains(it.id()) && seenAt.containsKey(it.id()))
                .map(it -> Duration.between(it.createdAt(), seenAt.get(it.id())))
                .max(Comparator.naturalOrder());
    }

    private static long count(List<Operation> operations, Outcome outcome) {
        return operations.stream().filter(it -> it.outcome() == outcome).count();
    }

    private static void pause(Duration time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
    }
}
