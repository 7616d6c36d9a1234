package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.SendOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each call to WhatsApp, and what came back, kept so that a status finds its message. */
public interface Attempts {

    void started(String attemptId, long messageSeq, Instant at);

    void ended(String attemptId, SendOutcome outcome, @Nullable String wamidHash, Instant at);

    /** WhatsApp had accepted the message, and tells now that it failed. */
    void failedLater(Report report);

    /** A report of a message that is not on record yet. */
    void keepEarly(Report report, Instant receivedAt);

    List<Report> takeEarly(String wamidHash);

    /** Removes a part of the reports whose message never turned up; how many. */
    int pruneEarly(Instant receivedBefore, int limit);
}
