package com.tick.ticket.ticket.messaging;

import com.tick.events.ticket.OpenTicket;
import com.tick.support.messaging.ListensTo;
import com.tick.ticket.ticket.OpenWhatsAppTicket;
import com.tick.ticket.ticket.TicketAttachment;
import com.tick.ticket.ticket.WhatsAppOrigin;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tickets that notification-service asks for, because a customer wrote on WhatsApp and has none open. */
@Component
@ListensTo("tick.ticket.commands")
class OpenTicketListener {

    private final OpenWhatsAppTicket openTicket;

    OpenTicketListener(OpenWhatsAppTicket openTicket) {
        this.openTicket = openTicket;
    }

    void on(OpenTicket command) {
        openTicket.handle(new OpenWhatsAppTicket.Command(
                new WhatsAppOrigin(
                        command.getContactId(), command.getEventId().toString(), command.getIdempotencyKey()),
                command.getName(),
                command.getMobileE164(),
                command.getUsername(),
                command.getText(),
                filesOf(command)));
    }

    private static List<TicketAttachment> filesOf(OpenTicket command) {
        var awaited = command.getAwaitedFiles();
        return command.getAttachmentIds().stream()
                .map(id -> awaited.containsKey(id)
                        ? TicketAttachment.awaited(id, Objects.requireNonNull(awaited.get(id)))
                        : TicketAttachment.unseen(id))
                .toList();
    }
}
