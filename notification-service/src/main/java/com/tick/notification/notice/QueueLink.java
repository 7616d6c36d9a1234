package com.tick.notification.notice;

import com.tick.notification.delivery.Messages;
import com.tick.notification.delivery.NewMessage;
import com.tick.notification.delivery.Subject;
import com.tick.notification.ticketprojection.TicketProjection;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues the private link for a customer who has lost it, also one who wants no notifications: this one was asked for. */
@Component
public class QueueLink {

    private final Messages messages;
    private final RecipientResolver recipients;
    private final Clock clock;

    QueueLink(Messages messages, RecipientResolver recipients, Clock clock) {
        this.messages = messages;
        this.recipients = recipients;
        this.clock = clock;
    }

    /**
     * @param cause unique id of the request
     * @param linkVersion the link that works now
     * @param digits the number to send it to, with country code
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(String cause, TicketProjection ticket, int linkVersion, String digits) {
        recipients
                .toTyped(digits, ticket.sender())
                .map(route -> NewMessage.link(
                        cause, route.to(), route.from(), Subject.of(ticket).withLink(linkVersion)))
                .ifPresent(link -> messages.add(link.queued(clock.instant())));
    }
}
