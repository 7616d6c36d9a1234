package com.tick.support.messaging;

import java.util.List;

/** It is known which records of a batch are to blame for its failure. */
class CulpritException extends RuntimeException {

    private final transient List<Delivery> culprits;
    private final RuntimeException failure;
    private final boolean all;

    private CulpritException(List<Delivery> culprits, RuntimeException failure, boolean all) {
        super(failure);
        this.culprits = culprits;
        this.failure = failure;
        this.all = all;
    }

    /** The first that failed; what follows it was not tried. */
    static CulpritException first(Delivery culprit, RuntimeException failure) {
        return new CulpritException(List.of(culprit), failure, false);
    }

    /** Those of a list that have to wait, and no others of it. */
    static CulpritException all(List<Delivery> culprits, NotYetKnown failure) {
        return new CulpritException(culprits, failure, true);
    }

    List<Delivery> culprits() {
        return culprits;
    }

    boolean areAll() {
        return all;
    }

    /** What they failed with. */
    RuntimeException failure() {
        return failure;
    }
}
