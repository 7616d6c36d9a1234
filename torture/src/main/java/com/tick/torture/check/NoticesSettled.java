package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.Notice;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Once everything has had its time, each notice stands where it stays or where a person has to do something, and says what
 * WhatsApp last said of it.
 */
public final class NoticesSettled implements Invariant {

    private static final Set<String> NOT_ENDED = Set.of("PENDING", "SENDING", "UNKNOWN", "RETRY_WAIT");
    private static final Set<String> ON_THE_PHONE = Set.of("DELIVERED", "READ");
    private static final Set<String> SAID_TO_BE_THERE = Set.of("delivered", "read");

    @Override
    public String name() {
        return "notices-settled";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        return seen.notices().stream().flatMap(it -> check(it).stream()).toList();
    }

    private Optional<Violation> check(Notice notice) {
        if (NOT_ENDED.contains(notice.state())) {
            return Optional.of(violation(Kind.LOST, notice, "has no end"));
        }
        if (SAID_TO_BE_THERE.contains(notice.word()) && !ON_THE_PHONE.contains(notice.state())) {
            return Optional.of(violation(Kind.WRONG, notice, "is on the phone, as WhatsApp has said"));
        }
        if (ON_THE_PHONE.contains(notice.state()) && notice.arrived() == 0) {
            return Optional.of(violation(Kind.WRONG, notice, "is not on the phone"));
        }
        return Optional.empty();
    }

    private Violation violation(Kind kind, Notice notice, String what) {
        return violation(
                kind, notice.id(), "notice %s (%s, %s) %s".formatted(notice.id(), notice.kind(), notice.state(), what));
    }
}
