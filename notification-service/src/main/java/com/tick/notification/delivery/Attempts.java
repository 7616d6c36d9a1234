package com.tick.notification.delivery;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.DeliveryReport;
import com.tick.notification.channel.SendOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each attempt to send, and what came back, kept so that a status finds its message. */
public interface Attempts {

    void started(String attemptId, long messageSeq, Instant at);

    void ended(String attemptId, SendOutcome outcome, @Nullable String externalHash, Instant at);

    /** The provider had accepted the message, and tells now that it failed. */
    void failedLater(DeliveryReport report);

    /** A report of a message that is not on record yet. */
    void keepEarly(ChannelId channel, DeliveryReport report, Instant receivedAt);

    List<DeliveryReport> takeEarly(ChannelId channel, String externalHash);

    /** Removes a part of the reports whose message never turned up; how many. */
    int pruneEarly(Instant receivedBefore, int limit);
}
