package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import java.util.List;

/** However often something was asked with the same key, or delivered by the same webhook, it took effect once at most. */
public final class OnceAtMost implements Invariant {

    @Override
    public String name() {
        return "once-at-most";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var effects = new Effects(seen);
        return history.stream()
                .filter(it -> it.kind().leavesText() && effects.of(it.token()).size() > 1)
                .map(it -> violation(
                        Kind.DOUBLED,
                        it.id(),
                        "%s %d is there %d times: %s"
                                .formatted(
                                        it.kind(),
                                        it.id(),
                                        effects.of(it.token()).size(),
                                        effects.of(it.token()).stream()
                                                .map(effect -> effect.place() + " " + effect.id())
                                                .toList())))
                .toList();
    }
}
