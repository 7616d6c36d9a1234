package com.tick.torture.check;

import static com.tick.torture.history.Kind.NONSENSE;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.history.Outcome;
import com.tick.torture.observation.Observation;
import java.util.ArrayList;
import java.util.List;

/** What was definitely refused has left no trace; nonsense is refused, and nothing else is. */
public final class RefusedLeftNothing implements Invariant {

    @Override
    public String name() {
        return "refused-left-nothing";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var effects = new Effects(seen);
        var found = new ArrayList<Violation>();
        for (var it : history) {
            var refused = it.outcome() == Outcome.FAIL;
            if (refused && it.kind().leavesText() && !effects.of(it.token()).isEmpty()) {
                found.add(violation(it, "was refused with %d and is there all the same"));
            } else if (refused && it.status() != 0 && it.kind() != NONSENSE) {
                found.add(violation(it, "was refused with %d"));
            } else if (it.acknowledged() && it.kind() == NONSENSE) {
                found.add(violation(it, "was answered with %d"));
            }
        }
        return found;
    }

    private Violation violation(Operation operation, String what) {
        return violation(
                Kind.WRONG,
                operation.id(),
                "%s %d ".formatted(operation.kind(), operation.id()) + what.formatted(operation.status()));
    }
}
