package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.history.Outcome;
import com.tick.torture.observation.Observation;
import java.util.List;

/** What was definitely refused has left no trace. */
public final class RefusedLeftNothing implements Invariant {

    @Override
    public String name() {
        return "refused-left-nothing";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var effects = new Effects(seen);
        return history.stream()
                .filter(it -> it.outcome() == Outcome.FAIL && it.kind().leavesText())
                .filter(it -> !effects.of(it.token()).isEmpty())
                .map(it -> violation(
                        Kind.WRONG,
                        it.id(),
                        "%s %d was refused with %d and is there all the same"
                                .formatted(it.kind(), it.id(), it.status())))
                .toList();
    }
}
