package com.tick.torture.check;

import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All invariants. What was found once is not found again: it belongs to the fault after which it was seen first. */
public final class Invariants {

    private static final List<Invariant> ALL = List.of(
            new AcknowledgedIsThere(),
            new RefusedLeftNothing(),
            new OnceAtMost(),
            new StatusesAsTold(),
            new ChangesAreTold(),
            new StreamsInOrder(),
            new ConsumedIsAccounted(),
            new ProjectionsAgree(),
            new LiveFeedIsWhole(),
            new FilesIntact(),
            new NoticesOnce(),
            new NoticesEnd());

    /** Does not hold yet while WhatsApp may still have something to say. */
    private static final Invariant IN_THE_END = new NoticesSettled();

    static List<Invariant> all() {
        return Stream.concat(ALL.stream(), Stream.of(IN_THE_END)).toList();
    }

    private record Known(String invariant, String subject) {}

    private final Set<Known> known = new HashSet<>();

    /** The violations that were not there before. */
    public List<Violation> check(List<Operation> history, Observation seen) {
        return check(ALL, history, seen);
    }

    /** The same, once everything has had its time. */
    public List<Violation> checkInTheEnd(List<Operation> history, Observation seen) {
        return check(all(), history, seen);
    }

    private List<Violation> check(List<Invariant> invariants, List<Operation> history, Observation seen) {
        var fresh = new ArrayList<Violation>();
        for (var invariant : invariants) {
            for (var violation : invariant.violations(history, seen)) {
                if (known.add(new Known(violation.invariant(), violation.subject()))) {
                    fresh.add(violation);
                }
            }
        }
        return fresh;
    }
}
