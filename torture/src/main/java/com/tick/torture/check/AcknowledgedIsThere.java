package com.tick.torture.check;

import static com.tick.torture.history.Kind.WHATSAPP;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import java.util.ArrayList;
import java.util.List;

/** What was answered with a yes is there, word for word, at its ticket and under the id that was told. */
public final class AcknowledgedIsThere implements Invariant {

    @Override
    public String name() {
        return "acknowledged-is-there";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var effects = new Effects(seen);
        var found = new ArrayList<Violation>();
        for (var operation : history) {
            if (operation.acknowledged() && operation.kind().leavesText()) {
                check(operation, effects.of(operation.token()), found);
            }
        }
        return found;
    }

    private void check(Operation operation, List<Effects.Effect> effects, List<Violation> found) {
        var told = operation.result();
        if (effects.isEmpty()) {
            found.add(violation(
                    Kind.LOST,
                    operation.id(),
                    "%s %d was acknowledged with %d and is nowhere"
                            .formatted(operation.kind(), operation.id(), operation.status())));
        } else if (effects.stream().noneMatch(it -> it.text().equals(operation.text()))) {
            found.add(violation(
                    Kind.WRONG,
                    operation.id(),
                    "%s %d is there with another text".formatted(operation.kind(), operation.id())));
        } else if (operation.ticket() != 0 && effects.stream().noneMatch(it -> it.ticket() == operation.ticket())) {
            found.add(violation(
                    Kind.WRONG,
                    operation.id(),
                    "%s %d is not at ticket %d".formatted(operation.kind(), operation.id(), operation.ticket())));
        } else if (operation.kind() != WHATSAPP && effects.stream().noneMatch(it -> it.id() == told)) {
            found.add(violation(
                    Kind.WRONG,
                    operation.id(),
                    "%s %d is not there under the id %d that was told"
                            .formatted(operation.kind(), operation.id(), told)));
        }
    }
}
