package com.tick.notification.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to one customer on one channel, as the channel sees it.
 *
 * @param messageId a UUID that stays the same in every attempt: the same message must not arrive twice under two names
 * @param ticket null outside any ticket
 * @param seq its place in the order of all messages
 * @param part which part of a long reply, from 1
 * @param approvedOnly free text was refused before, or never fits: only an approved text will do
 * @param uploadId of a file that was brought to the provider for an earlier attempt
 */
public record Delivery(
        String messageId,
        long seq,
        Sender from,
        ContactAddress to,
        Payload payload,
        @Nullable TicketSubject ticket,
        int part,
        boolean approvedOnly,
        @Nullable String uploadId,
        Instant queuedAt) {}
