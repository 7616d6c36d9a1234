package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.channel.whatsapp.Recipient;
import com.tick.notification.ticket.KnownTicket;
import com.tick.notification.ticket.KnownTickets;
import com.tick.notification.words.CustomerWords;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues the sentence by which a customer learns, once, that a file of theirs cannot be opened here. */
@Component
public class RefuseFile {

    /** What a customer can do something about. */
    public enum Reason {
        INFECTED,
        TOO_LARGE
    }

    public record File(String id, String name) {}

    private final Messages messages;
    private final KnownTickets tickets;
    private final ChannelSettings settings;
    private final Clock clock;

    RefuseFile(Messages messages, KnownTickets tickets, ChannelSettings settings, Clock clock) {
        this.messages = messages;
        this.tickets = tickets;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param from the number of ours that they wrote to
     * @param ticketId of the message that the file came with; null when there is none yet
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(File file, Reason reason, Recipient to, String from, @Nullable Long ticketId) {
        var ticket = Optional.ofNullable(ticketId).flatMap(tickets::find);
        var language = ticket.map(KnownTicket::language).orElse(null);
        var words = CustomerWords.in(Objects.requireNonNullElse(
                language, settings.templates().received().language()));
        var sentence = reason == Reason.INFECTED ? words.fileInfected(file.name()) : words.fileTooLarge(file.name());
        messages.add(Draft.fileRefused(
                        file.id(),
                        to,
                        settings.numberFor(from),
                        ticket.map(Subject::of).orElse(null),
                        sentence)
                .queued(clock.instant()));
    }
}
