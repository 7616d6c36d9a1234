package com.tick.reply.reply.messaging;

import com.tick.events.reply.AddCustomerReply;
import com.tick.reply.reply.AddWhatsAppReply;
import com.tick.reply.reply.Channel;
import com.tick.reply.reply.Message;
import com.tick.reply.reply.WhatsAppCommand;
import com.tick.reply.ticket.TicketProjections;
import com.tick.support.messaging.ListensTo;
import com.tick.support.messaging.NotYetKnown;
import org.springframework.stereotype.Component;

/** What customers write by a channel, once notification-service has found the ticket it belongs to. */
@Component
@ListensTo("tick.reply.commands")
class AddCustomerReplyListener {

    private final TicketProjections tickets;
    private final AddWhatsAppReply addWhatsAppReply;

    AddCustomerReplyListener(TicketProjections tickets, AddWhatsAppReply addWhatsAppReply) {
        this.tickets = tickets;
        this.addWhatsAppReply = addWhatsAppReply;
    }

    void on(AddCustomerReply command) {
        if (tickets.find(command.getTicketId()).isEmpty()) {
            throw new NotYetKnown("ticket " + command.getTicketId());
        }
        addWhatsAppReply.handle(new AddWhatsAppReply.Command(
                command.getTicketId(),
                command.getAuthorName(),
                new Message(command.getText(), command.getAttachmentIds()),
                new WhatsAppCommand(
                        Channel.named(command.getChannel()),
                        command.getEventId().toString(),
                        command.getIdempotencyKey(),
                        command.getAwaitedFiles()),
                command.getReceivedAt()));
    }
}
