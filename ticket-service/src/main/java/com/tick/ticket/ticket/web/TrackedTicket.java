package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.Attachments.CustomersFile;
import com.tick.ticket.ticket.Replies.CustomersReply;
import com.tick.ticket.ticket.TicketQueries.View;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A ticket as its customer sees it: nothing that only agents may know. */
record TrackedTicket(Summary ticket, List<Reply> replies, List<File> attachments) {

    static TrackedTicket of(View ticket, List<CustomersReply> replies, List<CustomersFile> files) {
        var replyIds = new HashMap<String, Long>();
        replies.forEach(reply -> reply.attachmentIds().forEach(id -> replyIds.put(id, reply.id())));
        return new TrackedTicket(
                Summary.of(ticket),
                replies.stream().map(Reply::of).toList(),
                files.stream().map(it -> File.of(it, replyIds.get(it.id()))).toList());
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Summary(
            String reference,
            String status,
            @Nullable String issueTitle,
            String description,
            Instant createdAt,
            String name) {

        static Summary of(View it) {
            return new Summary(
                    it.reference(), it.status(), it.issueTitle(), it.description(), it.createdAt(), it.name());
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Reply(long id, String author, String agentName, String message, Instant sentAt) {

        static Reply of(CustomersReply it) {
            return new Reply(it.id(), it.author(), it.agentName(), it.message(), it.sentAt());
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record File(String id, String name, String contentType, long size, @Nullable Long replyId, String state) {

        static File of(CustomersFile it, @Nullable Long namedBy) {
            return new File(
                    it.id(),
                    it.name(),
                    it.contentType(),
                    it.size(),
                    it.replyId() == null ? namedBy : it.replyId(),
                    it.state());
        }
    }
}
