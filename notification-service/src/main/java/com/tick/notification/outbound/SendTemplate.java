package com.tick.notification.outbound;

import com.tick.notification.template.AgentTemplates;
import com.tick.notification.ticket.KnownTickets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Queues a template that an agent filled for a ticket's customer: the one thing that may be said while the window is closed. */
@Component
public class SendTemplate {

    private final Messages messages;
    private final KnownTickets tickets;
    private final Reach reach;
    private final AgentTemplates templates;
    private final Clock clock;

    SendTemplate(Messages messages, KnownTickets tickets, Reach reach, AgentTemplates templates, Clock clock) {
        this.messages = messages;
        this.tickets = tickets;
        this.reach = reach;
        this.templates = templates;
        this.clock = clock;
    }

    /** The id of the message. */
    @Transactional
    public String handle(Command it) {
        var ticket = tickets.find(it.ticketId()).orElseThrow(() -> new TicketNotFound(it.ticketId()));
        var template = templates.get(it.name(), it.language());
        var words = AgentTemplates.text(template, it.values());
        var to = reach.forTemplate(ticket, template.marketing());
        var chosen = ChosenTemplate.of(it.name(), it.language(), it.values(), it.agentId());
        var message = Draft.template(to, reach.from(ticket), Subject.of(ticket), chosen, words)
                .queued(clock.instant());
        messages.add(message);
        return message.id();
    }

    /**
     * A wish to send a template.
     *
     * @param values in the order of the template's parameters
     * @param agentId null when a program asks
     */
    public record Command(long ticketId, String name, String language, List<String> values, @Nullable Long agentId) {}
}
