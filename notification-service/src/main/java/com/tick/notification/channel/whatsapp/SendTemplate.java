package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.whatsapp.template.AgentTemplates;
import com.tick.notification.delivery.ChosenTemplate;
import com.tick.notification.delivery.Messages;
import com.tick.notification.delivery.NewMessage;
import com.tick.notification.delivery.Subject;
import com.tick.notification.delivery.TicketNotFoundException;
import com.tick.notification.ticketprojection.TicketProjections;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Queues a template that an agent filled for a ticket's customer: the one thing that may be said while the window is closed. */
@Component
public class SendTemplate {

    private final Messages messages;
    private final TicketProjections tickets;
    private final Reachability reach;
    private final AgentTemplates templates;
    private final Clock clock;

    SendTemplate(
            Messages messages, TicketProjections tickets, Reachability reach, AgentTemplates templates, Clock clock) {
        this.messages = messages;
        this.tickets = tickets;
        this.reach = reach;
        this.templates = templates;
        this.clock = clock;
    }

    /** The id of the message. */
    @Transactional
    public String handle(Command it) {
        var ticket = tickets.find(it.ticketId()).orElseThrow(() -> new TicketNotFoundException(it.ticketId()));
        var template = templates.get(it.name(), it.language());
        var words = AgentTemplates.text(template, it.values());
        var to = reach.forTemplate(ticket, template.marketing());
        var chosen = ChosenTemplate.of(it.name(), it.language(), it.values(), it.agentId());
        var message = NewMessage.chosen(to, reach.from(ticket), Subject.of(ticket), chosen, words)
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
