package com.tick.notification.outbound.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.notification.channel.ChannelSettings;
import com.tick.notification.outbound.MessageQueries;
import com.tick.notification.outbound.MessageState;
import com.tick.notification.outbound.RetryMessage;
import com.tick.notification.outbound.SendFreeText;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/whatsapp")
class MessageController {

    private static final int MOST_PER_TICKET = 200;

    private final MessageQueries messages;
    private final RetryMessage retry;
    private final SendFreeText sendFreeText;
    private final ChannelSettings settings;

    MessageController(
            MessageQueries messages, RetryMessage retry, SendFreeText sendFreeText, ChannelSettings settings) {
        this.messages = messages;
        this.retry = retry;
        this.sendFreeText = sendFreeText;
        this.settings = settings;
    }

    /** The newest messages of a ticket, newest first. */
    @GetMapping("/messages")
    @Allow("viewer")
    Answer<List<MessageView>> messages(@RequestParam long ticketId) {
        return Answer.of(messages.ofTicket(ticketId, MOST_PER_TICKET).stream()
                .map(it -> MessageView.of(it, settings.configured()))
                .toList());
    }

    @PostMapping("/messages/{id}/retry")
    @Allow("agent")
    Answer<Map<String, String>> retry(@PathVariable String id) {
        retry.handle(id);
        return Answer.of("The message will be sent again.", Map.of("id", id));
    }

    @PostMapping("/send")
    @Allow("agent")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Answer<Map<String, String>> send(@Valid @RequestBody SendRequest request) {
        var id = sendFreeText.handle(request.phoneNumber(), request.message());
        return Answer.of(Map.of("id", id, "state", MessageState.PENDING.name()));
    }

    record SendRequest(
            @NotBlank(message = "is missing") String phoneNumber,
            @NotBlank(message = "is missing") @Size(max = 4096, message = "is longer than WhatsApp's 4096 characters")
                    String message) {}

    record MessageView(
            String id,
            String kind,
            @JsonProperty("reply_id") @Nullable Long replyId,
            String state,
            @Nullable String reason,
            @JsonProperty("error_code") @Nullable Integer errorCode,
            boolean resent,
            int attempts,
            @JsonProperty("created_at") Instant createdAt,
            @JsonProperty("updated_at") Instant updatedAt) {

        static MessageView of(MessageQueries.Shown it, boolean configured) {
            boolean stranded = !configured && it.state() == MessageState.PENDING;
            return new MessageView(
                    it.id(),
                    it.kind().label(),
                    it.replyId(),
                    it.state().name(),
                    stranded ? "WhatsApp is not configured." : it.reason(),
                    it.errorCode(),
                    it.resent(),
                    it.attempts(),
                    it.createdAt(),
                    it.updatedAt());
        }
    }
}
