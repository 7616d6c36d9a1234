package com.tick.notification.status.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.notification.channel.ChannelSettings;
import com.tick.notification.channel.Pause;
import com.tick.notification.channel.Pauses;
import com.tick.notification.outbound.MessageQueries;
import com.tick.notification.webhook.Journal;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatusController {

    private final ChannelSettings settings;
    private final Pauses pauses;
    private final MessageQueries messages;
    private final Journal journal;
    private final Clock clock;

    StatusController(ChannelSettings settings, Pauses pauses, MessageQueries messages, Journal journal, Clock clock) {
        this.settings = settings;
        this.pauses = pauses;
        this.messages = messages;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/api/whatsapp/status")
    @Allow("viewer")
    Answer<Status> status() {
        var pause = pauses.current();
        var backlog = messages.backlog();
        var oldest = backlog.oldest();
        return Answer.of(new Status(
                settings.configured(),
                settings.phoneNumberId(),
                settings.apiUrl(),
                settings.webhookUrl(),
                pause.isPresent(),
                pause.map(Pause::reason).orElse(null),
                backlog.waiting(),
                oldest == null
                        ? 0
                        : Math.max(0, Duration.between(oldest, clock.instant()).toSeconds()),
                journal.lastReceivedAt().orElse(null)));
    }

    record Status(
            boolean configured,
            @JsonProperty("phone_number_id") String phoneNumberId,
            @JsonProperty("api_url") String apiUrl,
            @JsonProperty("webhook_url") String webhookUrl,
            boolean paused,
            @JsonProperty("paused_reason") @Nullable String pausedReason,
            long backlog,
            @JsonProperty("oldest_seconds") long oldestSeconds,
            @JsonProperty("last_webhook_at") @Nullable Instant lastWebhookAt) {}
}
