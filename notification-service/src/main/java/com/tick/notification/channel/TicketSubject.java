package com.tick.notification.channel;

import org.jspecify.annotations.Nullable;

/**
 * The ticket that a message is about, as it was when the message was queued.
 *
 * @param uuid with the version of the link, the private link is made of it
 * @param language what the customer reads, such as de or pt-BR; null where nobody knows
 */
public record TicketSubject(
        long id, String uuid, int linkVersion, String reference, String customerName, @Nullable String language) {}
