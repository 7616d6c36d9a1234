package com.tick.reply.reply.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.tick.reply.reply.AddAgentReply;
import com.tick.reply.reply.Agent;
import com.tick.reply.reply.Message;
import com.tick.reply.reply.TicketUpdate;
import com.tick.reply.reply.Upload;
import com.tick.support.idempotency.ContentHash;
import com.tick.support.web.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent sends to answer on a ticket.
 *
 * @param internal true: a note that only agents see
 * @param status the status that the ticket gets with the reply; the customer gets no separate notification of it
 * @param assign {@code me}: an unassigned ticket goes to the agent who writes
 */
record AddReplyRequest(
        @NotNull @Positive @JsonAlias("ticket_id") Long ticketId,
        @Nullable @Text(max = 100) @JsonAlias("agent_name") String agentName,
        @Nullable @Text(max = Message.LONGEST, lines = true) String message,
        @Nullable @Size(max = 10) List<@Valid @NotNull UploadedFile> attachments,
        @Nullable Boolean internal,
        @Nullable @Pattern(regexp = "new|in_progress|closed", message = "must be new, in_progress or closed")
                String status,
        @Nullable @Pattern(regexp = "me", message = "must be me") String assign) {

    AddAgentReply.Command toCommand(Agent agent) {
        var fileIds = uploads().stream().map(Upload::id).toList();
        var words = new Message(message == null ? "" : message, fileIds);
        return new AddAgentReply.Command(
                ticketId,
                agent,
                words,
                Boolean.TRUE.equals(internal),
                new TicketUpdate(status, assign != null && agent.id() != null));
    }

    List<Upload> uploads() {
        return UploadedFile.uploads(attachments);
    }

    ContentHash contentHash() {
        var hash = new ContentHash()
                .add(ticketId.toString())
                .add(agentName)
                .add(message)
                .add(Boolean.toString(Boolean.TRUE.equals(internal)));
        uploads().forEach(it -> hash.add(it.id()));
        if (status != null || assign != null) {
            hash.add(status).add(assign);
        }
        return hash;
    }
}
