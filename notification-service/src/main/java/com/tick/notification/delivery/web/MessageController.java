package com.tick.notification.delivery.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.Channels;
import com.tick.notification.channel.Setup;
import com.tick.notification.delivery.MessageQueries;
import com.tick.notification.delivery.MessageState;
import com.tick.notification.delivery.RetryMessage;
import com.tick.support.idempotency.ContentHash;
import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What customers were sent, on whichever channel. */
@RestController("channelMessageController")
@RequestMapping("/api/messages")
class MessageController {

    private static final int MOST_PER_TICKET = 200;

    private final MessageQueries messages;
    private final RetryMessage retry;
    private final IdempotencyKeys keys;
    private final Channels channels;

    MessageController(MessageQueries messages, RetryMessage retry, IdempotencyKeys keys, Channels channels) {
        this.messages = messages;
        this.retry = retry;
        this.keys = keys;
        this.channels = channels;
    }

    /** The newest messages of a ticket, newest first. */
    @GetMapping
    @Allow("viewer")
    Answer<List<MessageView>> messages(@RequestParam long ticketId) {
        return Answer.of(messages.ofTicket(ticketId, MOST_PER_TICKET).stream()
                .map(shown -> MessageView.of(shown, setup(shown.channel())))
                .toList());
    }

    @PostMapping("/{id}/retry")
    @Allow("agent")
    ResponseEntity<Answer<Map<String, String>>> retry(
            @PathVariable String id,
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var done = keys.once("messages.retry", caller, key, new ContentHash().add(id), () -> {
            retry.handle(id);
            return id;
        });
        var response = ResponseEntity.ok();
        if (done.replayed()) {
            response.header("Idempotent-Replayed", "true");
        }
        return response.body(Answer.of("The message will be sent again.", Map.of("id", id)));
    }

    private Setup setup(String channel) {
        return channels.find(new ChannelId(channel)).map(found -> found.setup()).orElse(Setup.COMPLETE);
    }

    /**
     * @param channel that it takes
     * @param fallbackOf the message that failed on another channel and goes this way instead
     */
    @Schema(name = "ChannelMessage")
    record MessageView(
            String id,
            String channel,
            @JsonProperty("fallback_of") @Nullable String fallbackOf,
            String kind,
            @JsonProperty("reply_id") @Nullable Long replyId,
            String state,
            @Nullable String reason,
            @JsonProperty("reason_code") @Nullable String reasonCode,
            @JsonProperty("error_code") @Nullable Integer errorCode,
            int part,
            int parts,
            boolean resent,
            int attempts,
            @Nullable String reaction,
            @Nullable String text,
            @JsonProperty("agent_id") @Nullable Long agentId,
            @JsonProperty("created_at") Instant createdAt,
            @JsonProperty("updated_at") Instant updatedAt) {

        static MessageView of(MessageQueries.Shown shown, Setup setup) {
            boolean stranded = !setup.configured() && shown.state() == MessageState.PENDING;
            return new MessageView(
                    shown.id(),
                    shown.channel(),
                    shown.fallbackOf(),
                    shown.kind().label(),
                    shown.replyId(),
                    shown.state().name(),
                    stranded ? setup.inWords() : shown.reason(),
                    stranded ? "not_configured" : shown.reasonCode(),
                    shown.errorCode(),
                    shown.part(),
                    shown.parts(),
                    shown.resent(),
                    shown.attempts(),
                    shown.reaction(),
                    shown.text(),
                    shown.agentId(),
                    shown.createdAt(),
                    shown.updatedAt());
        }
    }
}
