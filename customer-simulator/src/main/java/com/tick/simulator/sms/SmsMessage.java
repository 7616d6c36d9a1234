package com.tick.simulator.sms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text, from the business or to it.
 *
 * @param id the provider's SID
 * @param status queued, sent, delivered, undelivered or failed; received where a customer wrote
 * @param statusCallback where the business wants to hear of its fate
 */
public record SmsMessage(
        String id,
        String from,
        String to,
        String text,
        int segments,
        String status,
        @Nullable Integer errorCode,
        @Nullable String statusCallback,
        Instant at) {

    boolean inbound() {
        return status.equals("received");
    }

    SmsMessage with(String otherStatus, @Nullable Integer otherErrorCode) {
        return new SmsMessage(id, from, to, text, segments, otherStatus, otherErrorCode, statusCallback, at);
    }
}
