package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import java.util.List;

/** Something that must hold whenever the whole is at rest, whatever happened before. */
public interface Invariant {

    /** As the report calls it. */
    String name();

    /** Every difference between what was promised and what is there. */
    List<Violation> violations(List<Operation> history, Observation seen);

    /** A violation of this one. */
    default Violation violation(Kind kind, Object subject, String sentence) {
        return new Violation(name(), kind, subject.toString(), sentence);
    }
}
