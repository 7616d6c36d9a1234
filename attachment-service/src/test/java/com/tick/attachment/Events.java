package com.tick.attachment;

import com.tick.events.reply.ReplyAdded;
import com.tick.events.reply.ReplyDeleted;
import com.tick.events.ticket.TicketCreated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** What this service's neighbours publish. */
final class Events {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private Events() {}

    static LongFunction<SpecificRecord> ticketCreated(long ticketId, UUID... files) {
        return version -> TicketCreated.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(NOON)
                .setTicketId(ticketId)
                .setVersion(version)
                .setTicketUuid(UUID.randomUUID())
                .setLinkVersion(1)
                .setReference("TK-TEST")
                .setChannel("web")
                .setStatus("new")
                .setName("Somebody")
                .setWhatsappNotifications(false)
                .setAttachmentIds(text(files))
                .build();
    }

    static LongFunction<SpecificRecord> replyAdded(long ticketId, long replyId, boolean internal, UUID... files) {
        return version -> ReplyAdded.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(NOON)
                .setTicketId(ticketId)
                .setVersion(version)
                .setReplyId(replyId)
                .setAuthor("agent")
                .setAuthorName("Agent")
                .setInternal(internal)
                .setChannel("dashboard")
                .setAttachmentIds(text(files))
                .build();
    }

    /** A customer's reply whose file is still being fetched. */
    static LongFunction<SpecificRecord> replyAwaiting(long ticketId, long replyId, UUID file, String name) {
        return version -> ReplyAdded.newBuilder(
                        (ReplyAdded) replyAdded(ticketId, replyId, false, file).apply(version))
                .setAwaitedFiles(Map.of(file.toString(), name))
                .build();
    }

    /** The same from a service that does not tell what is awaited. */
    static LongFunction<SpecificRecord> replyByWhatsApp(long ticketId, long replyId, UUID file) {
        return version -> ReplyAdded.newBuilder(
                        (ReplyAdded) replyAdded(ticketId, replyId, false, file).apply(version))
                .setAuthor("customer")
                .setChannel("whatsapp")
                .build();
    }

    static LongFunction<SpecificRecord> replyDeleted(long ticketId, long replyId) {
        return version -> ReplyDeleted.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(NOON)
                .setTicketId(ticketId)
                .setVersion(version)
                .setReplyId(replyId)
                .setInternal(false)
                .build();
    }

    private static List<String> text(UUID... files) {
        return Stream.of(files).map(UUID::toString).toList();
    }
}
