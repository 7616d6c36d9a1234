package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.Notice;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each notice reached its phone once at most, and nothing reached a phone without an attempt on record. What an agent wrote may arrive twice, and only when it is on record that
 * nobody could tell whether the first attempt arrived.
 */
public final class NoticesOnce implements Invariant {

    @Override
    public String name() {
        return "notices-once";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var tooOften = seen.notices().stream()
                .filter(it -> it.arrived() > allowed(it))
                .map(it -> violation(
                        Kind.DOUBLED,
                        it.id(),
                        "notice %s (%s, %s) reached the phone %d times"
                                .formatted(it.id(), it.kind(), it.state(), it.arrived())));
        var strays = seen.strays().stream()
                .map(it -> violation(
                        Kind.WRONG, it, "message %s reached a phone, and no attempt is on record".formatted(it)));
        return Stream.concat(tooOften, strays).toList();
    }

    private static int allowed(Notice notice) {
        return notice.writtenByAgent() && notice.ambiguous() ? 2 : 1;
    }
}
