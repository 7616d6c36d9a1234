package com.tick.notification.notice;

import com.tick.notification.channel.Channels;
import com.tick.notification.channel.Sender;
import com.tick.notification.contact.Contact;
import com.tick.notification.delivery.Messages;
import com.tick.notification.delivery.NewMessage;
import com.tick.notification.delivery.Subject;
import com.tick.notification.texts.CustomerMessages;
import com.tick.notification.ticketprojection.TicketProjection;
import com.tick.notification.ticketprojection.TicketProjections;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues the sentence by which a customer learns, once, that a file of theirs cannot be opened here. */
@Component
public class QueueFileRefusal {

    /** What a customer can do something about. */
    public enum Reason {
        INFECTED,
        TOO_LARGE
    }

    public record File(String id, String name) {}

    private final Messages messages;
    private final TicketProjections tickets;
    private final RecipientResolver recipients;
    private final Channels channels;
    private final Clock clock;

    QueueFileRefusal(
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

    /**
     * @param writtenTo our own address that they wrote to
     * @param ticketId of the message that the file came with; null when there is none yet
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(File file, Reason reason, Contact contact, Sender writtenTo, @Nullable Long ticketId) {
        var ticket = Optional.ofNullable(ticketId).flatMap(tickets::find);
        var language = ticket.map(TicketProjection::language).orElse(null);
        var route = recipients.backTo(contact, writtenTo);
        if (route.isEmpty()) {
            return;
        }
        var texts = CustomerMessages.in(Objects.requireNonNullElseGet(
                language, () -> channels.get(writtenTo.channel()).defaultLanguage()));
        var sentence = reason == Reason.INFECTED ? texts.fileInfected(file.name()) : texts.fileTooLarge(file.name());
        messages.add(NewMessage.fileRefused(
                        file.id(),
                        route.get().to(),
                        route.get().from(),
                        ticket.map(Subject::of).orElse(null),
                        sentence)
                .queued(clock.instant()));
    }
}
