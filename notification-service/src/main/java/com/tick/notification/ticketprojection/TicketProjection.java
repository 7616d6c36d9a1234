package com.tick.notification.ticketprojection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as its events tell it.
 *
 * @param origin web or the id of a channel; open set
 * @param statusSince when the status was last changed
 * @param mobileDigits the customer's number in E.164 without its plus
 * @param mobileGuessed the number was typed without its country: it may be anybody's before somebody writes from it
 * @param contactId the contact that it was opened for
 * @param sender our own address, by its id, that this contact wrote to
 * @param language what the customer reads, such as de or pt-BR; null where nobody knows
 * @param wantsMessages false: the customer wants no messages about it
 */
public record TicketProjection(
        long id,
        String uuid,
        int linkVersion,
        String reference,
        String origin,
        String status,
        Instant statusSince,
        String customerName,
        @Nullable String mobileDigits,
        boolean mobileGuessed,
        @Nullable String contactId,
        @Nullable String sender,
        @Nullable String language,
        boolean wantsMessages) {

    public static final String CLOSED = "closed";

    public boolean closed() {
        return CLOSED.equals(status);
    }

    /** The same ticket, opened for somebody who wrote to this address of ours. */
    public TicketProjection on(String address) {
        return new TicketProjection(
                id,
                uuid,
                linkVersion,
                reference,
                origin,
                status,
                statusSince,
                customerName,
                mobileDigits,
                mobileGuessed,
                contactId,
                address,
                language,
                wantsMessages);
    }
}
