package com.tick.reply.reply.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.tick.reply.reply.AddAgentReply;
import com.tick.reply.reply.Agent;
import com.tick.reply.reply.Upload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agent sends to answer on a ticket. */
record AddReplyRequest(
        @NotNull @Positive @JsonAlias("ticket_id") Long ticketId,
        @Nullable @Size(max = 100) @JsonAlias("agent_name") String agentName,
        @Nullable String message,
        @Nullable @Size(max = 10) List<@Valid @NotNull Attachment> attachments,
        @Nullable Boolean internal) {

    AddAgentReply.Command toCommand(Agent agent) {
        var uploads = attachments == null ? List.<Attachment>of() : attachments;
        return new AddAgentReply.Command(
                ticketId,
                agent,
                message == null ? "" : message,
                uploads.stream().map(Attachment::toUpload).toList(),
                Boolean.TRUE.equals(internal));
    }

    /** A file that was uploaded before. */
    record Attachment(
            @NotNull
                    @Pattern(
                            regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
                            message = "is not the id of an uploaded file")
                    String id,
            @NotBlank @Size(max = 100) @JsonAlias("claim_token") String claimToken) {

        Upload toUpload() {
            return new Upload(id, claimToken);
        }
    }
}
