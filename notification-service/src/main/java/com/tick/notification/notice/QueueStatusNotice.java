package com.tick.notification.notice;

import com.tick.notification.delivery.Message;
import com.tick.notification.delivery.Messages;
import com.tick.notification.delivery.NewMessage;
import com.tick.notification.delivery.Subject;
import com.tick.notification.ticketprojection.TicketProjection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues the notice that a ticket's status has changed. */
@Component
public class QueueStatusNotice {

    private final Messages messages;
    private final RecipientResolver recipients;
    private final Clock clock;

    QueueStatusNotice(Messages messages, RecipientResolver recipients, Clock clock) {
        this.messages = messages;
        this.recipients = recipients;
        this.clock = clock;
    }

    /**
     * @param cause unique id of what happened
     * @param status the one that the ticket was given
     */
    public record Command(String cause, TicketProjection ticket, String status) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(List<Command> commands) {
        messages.add(commands.stream().flatMap(it -> notice(it).stream()).toList());
    }

    private Optional<Message> notice(Command it) {
        return recipients.forNotice(it.ticket()).map(route -> NewMessage.status(
                        it.cause(), route.to(), route.from(), Subject.of(it.ticket()), it.status())
                .queued(clock.instant()));
    }
}
