package com.tick.notification.notice;

import com.tick.notification.channel.Channels;
import com.tick.notification.delivery.Fallbacks;
import com.tick.notification.delivery.Message;
import com.tick.notification.delivery.Messages;
import com.tick.notification.ticketprojection.TicketProjections;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends by the next channel, once, what a channel has refused for good. What may have arrived, or still may, never goes a
 * second way by itself.
 */
@Component
class QueueFallback implements Fallbacks {

    private final Messages messages;
    private final TicketProjections tickets;
    private final RecipientResolver recipients;
    private final Channels channels;
    private final Clock clock;

    QueueFallback(
            Messages messages,
            TicketProjections tickets,
            RecipientResolver recipients,
            Channels channels,
            Clock clock) {
        this.messages = messages;
        this.tickets = tickets;
        this.recipients = recipients;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void afterFailure(Message failed) {
        var about = failed.subject();
        // with a single channel there is no other way, and nothing to be looked up
        if (about == null || channels.all().size() == 1 || !failed.mayTakeAnotherWay()) {
            return;
        }
        tickets.find(about.ticketId())
                .flatMap(ticket -> recipients.next(ticket, failed.channel()))
                .flatMap(route -> {
                    boolean together =
                            channels.get(route.channel()).capabilities().filesWithText();
                    return failed.onAnotherWay(route.from(), route.to(), together, clock.instant());
                })
                .filter(next -> !messages.exists(next.businessKey()))
                .ifPresent(messages::add);
    }
}
