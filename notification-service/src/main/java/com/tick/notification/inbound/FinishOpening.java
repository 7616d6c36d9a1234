package com.tick.notification.inbound;

import com.tick.notification.contact.Conversations;
import com.tick.notification.ticket.KnownTicket;
import com.tick.notification.ticket.KnownTickets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ticket that was asked for is there: what the customer wrote meanwhile can follow. */
@Component
public class FinishOpening {

    private final Conversations conversations;
    private final InboundMessages messages;
    private final KnownTickets tickets;

    FinishOpening(Conversations conversations, InboundMessages messages, KnownTickets tickets) {
        this.conversations = conversations;
        this.messages = messages;
        this.tickets = tickets;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(String commandId, KnownTicket ticket) {
        conversations.findOpening(commandId).ifPresent(conversation -> {
            tickets.learn(List.of(ticket.on(conversation.phoneNumberId())));
            for (var message : messages.opening(conversation.id())) {
                message.routedTo(ticket.id());
                messages.save(message);
            }
            conversation.opened();
            conversations.save(conversation);
        });
    }
}
