package com.tick.support.messaging;

import com.tick.support.error.Refusal;
import com.tick.support.error.Unavailable;
import com.tick.support.event.UnknownEventType;
import com.tick.support.event.UnreadableEvent;
import com.tick.support.messaging.Parking.State;
import java.time.Duration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.client.ResourceAccessException;

/** What a failure means for the record that met it. */
final class Failures {

    /** About two hours of trying: 1 s, 2 s, 4 s … then an hour. */
    private static final int LAST_ATTEMPT = 14;

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(5);

    /**
     * @param attempts how many attempts count as failed after this one
     */
    record Outcome(State state, int attempts, Duration pause, String reason) {}

    private Failures() {}

    /** True when no record is to blame, but something that all of them need is away. */
    static boolean dependencyAway(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof Unavailable
                    || it instanceof ResourceAccessException
                    || it instanceof CannotCreateTransactionException
                    || it instanceof CannotGetJdbcConnectionException
                    || it instanceof DataAccessResourceFailureException
                    || it instanceof RecoverableDataAccessException
                    || it instanceof TransientDataAccessResourceException
                    || it instanceof TransactionSystemException
                    || it instanceof java.sql.SQLNonTransientConnectionException
                    || it instanceof java.sql.SQLTransientConnectionException
                    || it instanceof java.sql.SQLRecoverableException) {
                return true;
            }
        }
        return false;
    }

    static Outcome of(Throwable failure, int attemptsBefore) {
        if (failure instanceof NotYetKnown) {
            return new Outcome(State.PARKED, attemptsBefore, UNTIL_KNOWN, sentence(failure));
        }
        if (failure instanceof UnknownEventType) {
            return new Outcome(State.ASIDE, attemptsBefore, Duration.ZERO, sentence(failure));
        }
        int attempts = attemptsBefore + 1;
        if (failure instanceof UnreadableEvent
                || failure instanceof StaleEvent
                || failure instanceof Refusal
                || attempts >= LAST_ATTEMPT) {
            return new Outcome(State.DEAD, attempts, Duration.ZERO, sentence(failure));
        }
        return new Outcome(State.PARKED, attempts, backOff(attempts), sentence(failure));
    }

    private static Duration backOff(int attempts) {
        var wait = Duration.ofSeconds(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** Only our own exceptions are quoted: messages of others may carry what a customer wrote. */
    private static String sentence(Throwable failure) {
        var message = failure.getMessage();
        return message != null && failure.getClass().getName().startsWith("com.tick.")
                ? failure.getClass().getSimpleName() + ": " + message
                : failure.getClass().getName();
    }
}
