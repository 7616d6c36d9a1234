package com.tick.ticket.ticket.messaging;

import com.tick.events.ticket.TicketAssigned;
import com.tick.events.ticket.TicketCreated;
import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.outbox.Outbox;
import com.tick.ticket.ticket.Ticket;
import com.tick.ticket.ticket.TicketAttachment;
import com.tick.ticket.ticket.TicketEvent;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.stereotype.Component;

/** The one place where a ticket's own events become the contract that other services read. */
@Component
public class TicketEventPublisher {

    public static final String TOPIC = "tick.ticket.events";

    private final Outbox outbox;

    TicketEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * @param ticket as it is after the event; it has its id already
     * @param version of the event, which the ticket's row keeps count of
     */
    public void publish(Ticket ticket, TicketEvent event, long version) {
        outbox.append(TOPIC, Long.toString(ticket.id()), version, contractOf(ticket, event, version));
    }

    static SpecificRecord contractOf(Ticket ticket, TicketEvent event, long version) {
        if (event instanceof TicketEvent.Opened it) {
            return created(ticket, it, version);
        }
        if (event instanceof TicketEvent.StatusChanged it) {
            return statusChanged(ticket, it, version);
        }
        if (event instanceof TicketEvent.Assigned it) {
            return assigned(ticket, it, version);
        }
        throw new IllegalStateException("No contract for " + event);
    }

    private static TicketCreated created(Ticket ticket, TicketEvent.Opened event, long version) {
        return TicketCreated.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(event.at())
                .setTicketId(ticket.id())
                .setVersion(version)
                .setTicketUuid(ticket.uuid())
                .setLinkVersion(ticket.linkVersion())
                .setReference(ticket.reference())
                .setChannel(ticket.channel())
                .setStatus(ticket.status().wireName())
                .setName(ticket.customer().name())
                .setMobileE164(ticket.customer().mobileE164())
                .setWhatsappNotifications(ticket.whatsappNotifications())
                .setAttachmentIds(ticket.attachments().stream()
                        .map(TicketAttachment::attachmentId)
                        .toList())
                .setAwaitedFiles(ticket.attachments().stream()
                        .filter(TicketAttachment::isAwaited)
                        .collect(Collectors.toMap(TicketAttachment::attachmentId, TicketEventPublisher::nameOf)))
                .setContactId(ticket.contactId())
                .setCommandId(event.commandId())
                .setLanguage(ticket.customer().language())
                .setMobileGuessed(ticket.customer().mobileGuessed())
                .build();
    }

    private static String nameOf(TicketAttachment file) {
        return Objects.requireNonNullElse(file.name(), "");
    }

    private static TicketStatusChanged statusChanged(Ticket ticket, TicketEvent.StatusChanged event, long version) {
        return TicketStatusChanged.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(event.at())
                .setTicketId(ticket.id())
                .setVersion(version)
                .setOldStatus(event.from().wireName())
                .setNewStatus(event.to().wireName())
                .setChangedBy(event.by().kind().wireName())
                .setAgentId(event.by().agentId())
                .setReplyId(event.replyId())
                .build();
    }

    private static TicketAssigned assigned(Ticket ticket, TicketEvent.Assigned event, long version) {
        var to = event.to();
        return TicketAssigned.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(event.at())
                .setTicketId(ticket.id())
                .setVersion(version)
                .setAssigneeId(to == null ? null : to.agentId())
                .setAssigneeName(to == null ? null : to.name())
                .setAgentId(event.by().agentId())
                .build();
    }
}
