package com.tick.notification.delivery;

import com.tick.notification.channel.Reason;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a message has come and why, how often it was tried, and when it goes on. */
@Embeddable
@SuppressWarnings("UnusedVariable") // one column is read by queries only
class Progress {

    private static final Duration RETRY_BUDGET = Duration.ofDays(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 12;
    private static final Set<MessageState> ON_ITS_WAY = EnumSet.of(
            MessageState.SENDING,
            MessageState.UNKNOWN,
            MessageState.UNCONFIRMED,
            MessageState.ACCEPTED,
            MessageState.SENT);

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.PENDING;

    private @Nullable String reason;

    private @Nullable String reasonCode;

    private @Nullable Integer errorCode;

    /** Calls made in all. */
    private int attempts;

    /** Refusals since the last fresh start; they set the back-off. */
    private int tries;

    private @Nullable String attemptId;

    /** Sent again after an attempt of which nobody knows the end. */
    private boolean resent;

    private Instant nextAttemptAt;

    private @Nullable Instant retryUntil;

    private @Nullable Instant sendingSince;

    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Progress() {}

    Progress(Instant now) {
        this.nextAttemptAt = now;
        this.updatedAt = now;
    }

    void become(MessageState next, @Nullable Reason why, Instant now) {
        state = next;
        reason = why == null ? null : why.sentence();
        reasonCode = why == null ? null : why.code();
        updatedAt = now;
    }

    void startSending(String newAttemptId, Instant now) {
        attemptId = newAttemptId;
        attempts++;
        sendingSince = now;
        become(MessageState.SENDING, null, now);
    }

    /** To be sent as soon as its turn comes. */
    void queue(@Nullable Reason why, Instant now) {
        become(MessageState.PENDING, why, now);
        nextAttemptAt = now;
    }

    void queueOnceMore(Reason why, Instant now) {
        resent = true;
        queue(why, now);
    }

    void startAfresh(Instant now) {
        tries = 0;
        retryUntil = null;
        resent = false;
        errorCode = null;
        queue(null, now);
    }

    void refusedWith(int code) {
        errorCode = code;
    }

    /** Costs a try; false when there is no time left for another one. */
    boolean tryAgain(Reason why, Duration wait, Instant now) {
        tries++;
        return postpone(why, wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait, now);
    }

    /** False when it has been put off for long enough. */
    boolean postpone(Reason why, Duration wait, Instant now) {
        if (retryUntil == null) {
            retryUntil = now.plus(RETRY_BUDGET);
        }
        if (now.isAfter(retryUntil)) {
            return false;
        }
        nextAttemptAt = now.plus(wait);
        become(MessageState.RETRY_WAIT, why, now);
        return true;
    }

    /** Twice as long with each refusal. */
    Duration doubling(int firstSeconds) {
        return Duration.ofSeconds((long) firstSeconds << Math.min(tries, MOST_DOUBLINGS));
    }

    boolean due(Instant now) {
        return (state == MessageState.PENDING || state == MessageState.RETRY_WAIT) && !nextAttemptAt.isAfter(now);
    }

    boolean onItsWay() {
        return ON_ITS_WAY.contains(state);
    }

    boolean awaitsSecondAttempt() {
        return resent && state == MessageState.PENDING;
    }

    MessageState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    @Nullable
    Integer errorCode() {
        return errorCode;
    }

    int attempts() {
        return attempts;
    }

    int tries() {
        return tries;
    }

    @Nullable
    String attemptId() {
        return attemptId;
    }

    boolean resent() {
        return resent;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    @Nullable
    Instant sendingSince() {
        return sendingSince;
    }
}
