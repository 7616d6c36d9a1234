package com.tick.reply.action.messaging;

import com.tick.reply.action.CustomerAction;
import com.tick.reply.action.NoteCustomerAction;
import com.tick.reply.ticket.TicketProjections;
import com.tick.support.messaging.ListensTo;
import com.tick.support.messaging.NotYetKnown;
import org.springframework.stereotype.Component;

/** What customers do to messages on WhatsApp, once notification-service has found the message. */
@Component
@ListensTo("tick.reply.commands")
class NoteCustomerActionListener {

    private final TicketProjections tickets;
    private final NoteCustomerAction noteAction;

    NoteCustomerActionListener(TicketProjections tickets, NoteCustomerAction noteAction) {
        this.tickets = tickets;
        this.noteAction = noteAction;
    }

    void on(com.tick.events.reply.NoteCustomerAction command) {
        if (tickets.find(command.getTicketId()).isEmpty()) {
            throw new NotYetKnown("ticket " + command.getTicketId());
        }
        noteAction.handle(new NoteCustomerAction.Command(
                command.getEventId().toString(),
                new CustomerAction(
                        command.getTicketId(),
                        command.getReplyId(),
                        command.getMessageId(),
                        command.getAction(),
                        command.getText(),
                        command.getHappenedAt()),
                command.getReplyKey(),
                command.getIdempotencyKey()));
    }
}
