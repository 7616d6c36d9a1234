package com.tick.ticket.report;

import com.tick.support.error.Malformed;

/** A period that ends before it begins, or that is too long to be looked at in one go. */
public final class InvalidPeriodException extends Malformed {

    InvalidPeriodException() {
        super(
                "unfit-period",
                "“to” must not be before “from”, and a report covers at most %d days.".formatted(Period.LONGEST),
                "to");
    }
}
