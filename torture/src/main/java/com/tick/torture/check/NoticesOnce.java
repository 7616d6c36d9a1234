package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.Notice;
import java.util.List;

/**
 * Each notice reached its phone once at most. What an agent wrote may arrive twice, and only when it is on record that
 * nobody could tell whether the first attempt arrived.
 */
public final class NoticesOnce implements Invariant {

    @Override
    public String name() {
        return "notices-once";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        return seen.notices().stream()
                .filter(it -> it.arrived() > allowed(it))
                .map(it -> violation(
                        Kind.DOUBLED,
                        it.id(),
                        "notice %s (%s, %s) reached the phone %d times"
                                .formatted(it.id(), it.kind(), it.state(), it.arrived())))
                .toList();
    }

    private static int allowed(Notice notice) {
        return notice.writtenByAgent() && notice.resent() ? 2 : 1;
    }
}
