package com.tick.notification.channel.whatsapp.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.notification.channel.whatsapp.ChannelQueries;
import com.tick.notification.channel.whatsapp.SendTemplate;
import com.tick.notification.channel.whatsapp.TicketReachability;
import com.tick.notification.channel.whatsapp.health.ChannelHealth;
import com.tick.notification.channel.whatsapp.health.NumberHealth;
import com.tick.notification.channel.whatsapp.template.AgentTemplates;
import com.tick.notification.channel.whatsapp.template.Template;
import com.tick.notification.delivery.MessageState;
import com.tick.support.idempotency.ContentHash;
import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.support.web.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What a ticket's customer can be sent now, and the templates that may be sent always. */
@RestController
class TicketChannelController {

    private static final String REPLAYED = "Idempotent-Replayed";

    private final ChannelQueries channels;
    private final ChannelHealth health;
    private final AgentTemplates templates;
    private final SendTemplate sendTemplate;
    private final IdempotencyKeys keys;

    TicketChannelController(
            ChannelQueries channels,
            ChannelHealth health,
            AgentTemplates templates,
            SendTemplate sendTemplate,
            IdempotencyKeys keys) {
        this.channels = channels;
        this.health = health;
        this.templates = templates;
        this.sendTemplate = sendTemplate;
        this.keys = keys;
    }

    @GetMapping("/api/whatsapp/tickets/{ticketId}/channel")
    @Allow("viewer")
    Answer<ChannelView> channel(@PathVariable long ticketId) {
        var channel = channels.ofTicket(ticketId);
        var displayNumber = health.all().stream()
                .filter(it -> it.phoneNumberId().equals(channel.number()))
                .map(NumberHealth::displayNumber)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Answer.of(ChannelView.of(channel, displayNumber));
    }

    /** By name and language. */
    @GetMapping("/api/whatsapp/templates/sendable")
    @Allow("viewer")
    Answer<List<SendableTemplate>> sendable() {
        return Answer.of(templates.all().stream().map(SendableTemplate::of).toList());
    }

    @PostMapping("/api/whatsapp/tickets/{ticketId}/templates")
    @Allow("agent")
    ResponseEntity<Answer<Map<String, String>>> send(
            @PathVariable long ticketId,
            @Valid @RequestBody TemplateRequest request,
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var content = new ContentHash()
                .add(Long.toString(ticketId))
                .add(request.name())
                .add(request.language());
        request.parameters().forEach(content::add);
        var agent = caller.is("agent") ? caller.idAs("agent") : null;
        var done = keys.once(
                "whatsapp.template",
                caller,
                key,
                content,
                () -> sendTemplate.handle(new SendTemplate.Command(
                        ticketId, request.name(), request.language(), request.parameters(), agent)));
        var response = ResponseEntity.status(HttpStatus.ACCEPTED);
        if (done.replayed()) {
            response.header(REPLAYED, "true");
        }
        return response.body(Answer.of(Map.of("id", done.answer(), "state", MessageState.PENDING.name())));
    }

    /** @param parameters what fills the template's parameters, in their order */
    record TemplateRequest(
            @NotBlank(message = "is missing") @Text(max = 512) String name,
            @NotBlank(message = "is missing") @Text(max = 16) String language,
            @NotNull(message = "is missing") @Size(max = 50, message = "has more than 50 items")
                    List<@NotNull(message = "is missing") @Text(max = 1024) String> parameters) {}

    /**
     * @param obstacle not_known_yet, no_number, not_wanted, new_owner, not_confirmed, not_configured, opted_out, not_on_whatsapp or paused; null when nothing is in
     *     the way
     * @param windowUntil until when free words may go out; null while only templates may
     */
    record ChannelView(
            boolean reachable,
            @Nullable String obstacle,
            @JsonProperty("obstacle_words") @Nullable String obstacleWords,
            @JsonProperty("window_until") @Nullable Instant windowUntil,
            @JsonProperty("phone_number_id") @Nullable String phoneNumberId,
            @JsonProperty("display_number") @Nullable String displayNumber) {

        static ChannelView of(TicketReachability it, @Nullable String displayNumber) {
            var obstacle = it.obstacle();
            return new ChannelView(
                    obstacle == null,
                    obstacle == null ? null : obstacle.label(),
                    obstacle == null ? null : obstacle.sentence(),
                    it.windowUntil(),
                    it.number(),
                    displayNumber);
        }
    }

    /** @param parameters numbers or names, as they stand in the body */
    record SendableTemplate(
            String name,
            String language,
            String category,
            @Nullable String header,
            String body,
            @Nullable String footer,
            List<String> parameters,
            List<String> buttons) {

        static SendableTemplate of(Template it) {
            return new SendableTemplate(
                    it.name(),
                    it.language(),
                    it.category(),
                    it.header(),
                    it.body(),
                    it.footer(),
                    it.parameterNames(),
                    it.buttons().stream().map(Template.Button::text).toList());
        }
    }
}
