package com.tick.notification.channel.email.mime;

import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a mail was sent, as far as its sender's clock can be believed. */
final class MailDates {

    /** Clocks are wrong by so much in practice; a mail is under way for so long at most. */
    private static final Duration AHEAD = Duration.ofMinutes(15);

    private static final Duration UNDER_WAY = Duration.ofDays(10);

    private MailDates() {}

    /** Dates of 1970 and of 2100 are the time of arrival. */
    static Instant sentAt(@Nullable String raw, Instant receivedAt) {
        if (raw == null || raw.length() > 200) {
            return receivedAt;
        }
        try {
            var date = new MailDateFormat().parse(HeaderText.decode(raw));
            if (date == null) {
                return receivedAt;
            }
            var sent = date.toInstant();
            boolean credible = sent.isAfter(receivedAt.minus(UNDER_WAY)) && sent.isBefore(receivedAt.plus(AHEAD));
            return credible ? earlier(sent, receivedAt) : receivedAt;
        } catch (ParseException | RuntimeException unreadable) {
            return receivedAt;
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
