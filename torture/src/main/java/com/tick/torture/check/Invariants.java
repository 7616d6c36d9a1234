package com.tick.torture.check;

import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All invariants. What was found once is not found again: it belongs to the fault after which it was seen first. */
public final class Invariants {

    private static final List<Invariant> ALL = List.of(
            new AcknowledgedIsThere(),
            new RefusedLeftNothing(),
            new OnceAtMost(),
            new StatusesAsTold(),
            new StreamsInOrder(),
            new ConsumedIsAccounted(),
            new ProjectionsAgree(),
            new LiveFeedIsWhole(),
            new FilesIntact(),
            new NoticesOnce(),
            new NoticesEnd());

    static List<Invariant> all() {
        return ALL;
    }

    private record Known(String invariant, String subject) {}

    private final Set<Known> known = new HashSet<>();

    /** The violations that were not there before. */
    public List<Violation> check(List<Operation> history, Observation seen) {
        var fresh = new ArrayList<Violation>();
        for (var invariant : ALL) {
            for (var violation : invariant.violations(history, seen)) {
                if (known.add(new Known(violation.invariant(), violation.subject()))) {
                    fresh.add(violation);
                }
            }
        }
        return fresh;
    }
}
