package com.tick.ticket.ticket;

import com.tick.support.text.TextParts;
import com.tick.support.text.VisibleText;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A customer who has no open ticket writes by a channel. The same message opens one ticket only. */
@Service
public class OpenChannelTicket {

    /**
     * @param mobileE164 null for customers who show no number
     * @param username null for customers who have none
     * @param email the mailbox that they wrote from
     * @param subject null on channels that have none
     */
    public record Command(
            ChannelOrigin origin,
            String name,
            @Nullable String mobileE164,
            @Nullable String username,
            @Nullable String email,
            @Nullable String subject,
            String text,
            List<TicketAttachment> attachments) {}

    private static final int LONGEST_TITLE = 150;

    private final Tickets tickets;
    private final References references;
    private final PrivateLinks links;
    private final Clock clock;

    OpenChannelTicket(Tickets tickets, References references, PrivateLinks links, Clock clock) {
        this.tickets = tickets;
        this.references = references;
        this.links = links;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        if (tickets.haveCommand(command.origin().idempotencyKey())) {
            return;
        }
        references.withFresh(reference -> open(reference, command));
    }

    private Ticket open(String reference, Command command) {
        var ticket = Ticket.fromChannel(
                reference,
                Customer.fromChannel(command.name(), command.mobileE164(), command.username(), command.email()),
                new Issue(command.text(), null, title(command.subject())),
                command.origin(),
                command.attachments(),
                links,
                Now.of(clock));
        tickets.save(ticket);
        return ticket;
    }

    private static @Nullable String title(@Nullable String subject) {
        return subject == null || VisibleText.isBlank(subject) ? null : TextParts.shortened(subject, LONGEST_TITLE);
    }
}
