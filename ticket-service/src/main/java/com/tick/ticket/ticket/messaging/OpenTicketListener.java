package com.tick.ticket.ticket.messaging;

import com.tick.events.ticket.OpenTicket;
import com.tick.support.messaging.ListensTo;
import com.tick.ticket.ticket.Channel;
import com.tick.ticket.ticket.ChannelOrigin;
import com.tick.ticket.ticket.OpenChannelTicket;
import com.tick.ticket.ticket.TicketAttachment;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tickets that notification-service asks for, because a customer wrote by a channel and has none open. */
@Component
@ListensTo("tick.ticket.commands")
class OpenTicketListener {

    private final OpenChannelTicket openTicket;

    OpenTicketListener(OpenChannelTicket openTicket) {
        this.openTicket = openTicket;
    }

    void on(OpenTicket command) {
        openTicket.handle(new OpenChannelTicket.Command(
                new ChannelOrigin(
                        Channel.named(command.getChannel()),
                        command.getContactId(),
                        command.getEventId().toString(),
                        command.getIdempotencyKey()),
                command.getName(),
                command.getMobileE164(),
                command.getUsername(),
                command.getEmail(),
                command.getSubject(),
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
