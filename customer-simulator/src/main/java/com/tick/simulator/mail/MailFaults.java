package com.tick.simulator.mail;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the mail server does wrong at present. */
@Component
class MailFaults {
    private static final int LONGEST_PAUSE_MS = 60_000;

    /** Where a message is refused. */
    enum Stage {
        RCPT,
        DATA
    }

    /**
     * One state of all faults.
     *
     * @param refuse the SMTP reply that refuses a message, such as {@code 450 4.2.0 Try again later}
     * @param times how many messages are refused or cut off before all is well again; null until it is cleared
     * @param dropAfterData the message is accepted and the connection cut before the client hears so
     * @param delayMs how long each SMTP command waits for its reply
     */
    record State(
            @Nullable String refuse,
            Stage at,
            @Nullable Integer times,
            boolean dropAfterData,
            boolean smtpDown,
            boolean imapDown,
            int delayMs) {
        static final State NONE = new State(null, Stage.RCPT, null, false, false, false, 0);

        State {
            if (refuse != null && !refuse.matches("[45]\\d\\d( [ -~]*)?"))
                throw new IllegalArgumentException(
                        "\"refuse\" is an SMTP reply such as \"450 4.2.0 Try again later\".");
            if (delayMs < 0 || delayMs > LONGEST_PAUSE_MS)
                throw new IllegalArgumentException("\"delayMs\" can be 0 to " + LONGEST_PAUSE_MS + ".");
            if (times != null && times < 1) throw new IllegalArgumentException("\"times\" starts at 1.");
        }
    }

    private State state = State.NONE;
    private int left;

    synchronized State state() {
        return state;
    }

    synchronized void set(State other) {
        state = other;
        left = other.times() == null ? Integer.MAX_VALUE : other.times();
    }

    /** The reply that refuses a message at this stage, or null. */
    synchronized @Nullable String refusal(Stage stage) {
        return state.refuse() != null && state.at() == stage && take() ? state.refuse() : null;
    }

    synchronized boolean cutsAfterData() {
        return state.dropAfterData() && take();
    }

    void pause() {
        int ms = state().delayMs();
        if (ms == 0) return;
        try {
            TimeUnit.MILLISECONDS.sleep(ms);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean take() {
        if (left == 0) return false;
        if (state.times() != null) left--;
        return true;
    }
}
