package com.tick.notification.channel;

import org.jspecify.annotations.Nullable;

/**
 * What a ticket tells about how its customer wants to be reached.
 *
 * @param origin the channel that it came by, or web
 * @param mobileDigits the number that was typed, with its country code
 * @param mobileGuessed its country is a guess: it may be anybody's
 * @param mobileNotices messages to that number were asked for
 * @param known the customer's address on the channel, from what they wrote on it
 */
public record TicketCustomer(
        long ticketId,
        String origin,
        @Nullable String mobileDigits,
        boolean mobileGuessed,
        boolean mobileNotices,
        @Nullable ContactAddress known) {}
