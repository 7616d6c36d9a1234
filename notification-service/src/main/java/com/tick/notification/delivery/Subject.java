package com.tick.notification.delivery;

import com.tick.notification.channel.TicketSubject;
import com.tick.notification.ticketprojection.TicketProjection;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The ticket that a message is about, as it was when the message was queued.
 *
 * @param language what the customer reads, such as de or pt-BR; null where nobody knows
 * @param contactId whom it was opened for; null where it only names a phone
 * @param mobileGuessed whether that phone was typed without its country; null of messages of earlier releases
 */
@Embeddable
public record Subject(
        @Column(name = "ticket_id") Long ticketId,
        @Column(name = "ticket_uuid") String ticketUuid,
        @Column(name = "link_version") Integer linkVersion,
        @Column(name = "reference") String reference,
        @Column(name = "customer_name") String customerName,
        @Column(name = "language") @Nullable String language,
        @Column(name = "contact_id") @Nullable String contactId,
        @Column(name = "mobile_guessed") @Nullable Boolean mobileGuessed) {

    public static Subject of(TicketProjection ticket) {
        return new Subject(
                ticket.id(),
                ticket.uuid(),
                ticket.linkVersion(),
                ticket.reference(),
                ticket.customerName(),
                ticket.language(),
                ticket.contactId(),
                ticket.mobileGuessed());
    }

    TicketSubject forChannel() {
        return new TicketSubject(ticketId, ticketUuid, linkVersion, reference, customerName, language);
    }

    public Subject withLink(int version) {
        return new Subject(ticketId, ticketUuid, version, reference, customerName, language, contactId, mobileGuessed);
    }
}
