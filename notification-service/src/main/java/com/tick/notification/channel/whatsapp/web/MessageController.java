package com.tick.notification.channel.whatsapp.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.notification.channel.whatsapp.SendFreeText;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.notification.delivery.MessageQueries;
import com.tick.notification.delivery.MessageState;
import com.tick.notification.delivery.RetryMessage;
import com.tick.support.idempotency.ContentHash;
import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.support.web.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/whatsapp")
class MessageController {

    private static final int MOST_PER_TICKET = 200;
    private static final String REPLAYED = "Idempotent-Replayed";

    private final MessageQueries messages;
    private final RetryMessage retry;
    private final SendFreeText sendFreeText;
    private final IdempotencyKeys keys;
    private final WhatsAppSettings settings;

    MessageController(
            MessageQueries messages,
            RetryMessage retry,
            SendFreeText sendFreeText,
            IdempotencyKeys keys,
            WhatsAppSettings settings) {
        this.messages = messages;
        this.retry = retry;
        this.sendFreeText = sendFreeText;
        this.keys = keys;
        this.settings = settings;
    }

    /** The newest messages of a ticket, newest first. */
    @GetMapping("/messages")
    @Allow("viewer")
    Answer<List<MessageView>> messages(@RequestParam long ticketId) {
        return Answer.of(messages.ofTicket(ticketId, MOST_PER_TICKET).stream()
                .map(it -> MessageView.of(it, settings.configured() || !"whatsapp".equals(it.channel())))
                .toList());
    }

    /** Each call that was made for a message, oldest first, with WhatsApp's reason in plain words. */
    @GetMapping("/messages/{id}/attempts")
    @Allow("viewer")
    Answer<List<AttemptView>> attempts(@PathVariable String id) {
        return Answer.of(messages.attemptsOf(id, MOST_PER_TICKET).stream()
                .map(AttemptView::of)
                .toList());
    }

    @PostMapping("/messages/{id}/retry")
    @Allow("agent")
    ResponseEntity<Answer<Map<String, String>>> retry(
            @PathVariable String id,
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var done = keys.once("whatsapp.retry", caller, key, new ContentHash().add(id), () -> {
            retry.handle(id);
            return id;
        });
        return answer(HttpStatus.OK, done, Answer.of("The message will be sent again.", Map.of("id", id)));
    }

    @PostMapping("/send")
    @Allow("agent")
    ResponseEntity<Answer<Map<String, String>>> send(
            @Valid @RequestBody SendRequest request,
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var content = new ContentHash().add(request.phoneNumber()).add(request.message());
        var done = keys.once(
                "whatsapp.send",
                caller,
                key,
                content,
                () -> sendFreeText.handle(request.phoneNumber(), request.message()));
        var message = Map.of("id", done.answer(), "state", MessageState.PENDING.name());
        return answer(HttpStatus.ACCEPTED, done, Answer.of(message));
    }

    private static <T> ResponseEntity<T> answer(HttpStatus status, IdempotencyKeys.Outcome done, T body) {
        var response = ResponseEntity.status(status);
        if (done.replayed()) {
            response.header(REPLAYED, "true");
        }
        return response.body(body);
    }

    record AttemptView(
            @JsonProperty("started_at") Instant startedAt,
            @JsonProperty("ended_at") @Nullable Instant endedAt,
            @Nullable String outcome,
            @JsonProperty("error_code") @Nullable Integer errorCode,
            @Nullable String reason) {

        static AttemptView of(MessageQueries.Attempt it) {
            return new AttemptView(it.startedAt(), it.endedAt(), it.outcome(), it.errorCode(), it.reason());
        }
    }

    record SendRequest(
            @NotBlank(message = "is missing") @Text(max = 40) String phoneNumber,
            @NotBlank(message = "is missing") @Text(max = 4096, lines = true) String message) {}

    record MessageView(
            String id,
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

        static MessageView of(MessageQueries.Shown it, boolean configured) {
            boolean stranded = !configured && it.state() == MessageState.PENDING;
            return new MessageView(
                    it.id(),
                    it.kind().label(),
                    it.replyId(),
                    it.state().name(),
                    stranded ? "WhatsApp is not configured." : it.reason(),
                    stranded ? "not_configured" : it.reasonCode(),
                    it.errorCode(),
                    it.part(),
                    it.parts(),
                    it.resent(),
                    it.attempts(),
                    it.reaction(),
                    it.text(),
                    it.agentId(),
                    it.createdAt(),
                    it.updatedAt());
        }
    }
}
