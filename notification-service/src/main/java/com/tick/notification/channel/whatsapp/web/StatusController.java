package com.tick.notification.channel.whatsapp.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.notification.channel.whatsapp.Pause;
import com.tick.notification.channel.whatsapp.Pauses;
import com.tick.notification.channel.whatsapp.WhatsAppChannel;
import com.tick.notification.channel.whatsapp.health.ChannelHealth;
import com.tick.notification.channel.whatsapp.health.NumberHealth;
import com.tick.notification.channel.whatsapp.health.UnusedUpdates;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.notification.conversation.InboundQueries;
import com.tick.notification.delivery.MessageQueries;
import com.tick.notification.intake.Journal;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatusController {

    private static final int ALERTS = 10;

    private final WhatsAppSettings settings;
    private final Pauses pauses;
    private final MessageQueries messages;
    private final InboundQueries received;
    private final Journal journal;
    private final ChannelHealth health;
    private final UnusedUpdates unused;
    private final Clock clock;

    StatusController(
            WhatsAppSettings settings,
            Pauses pauses,
            MessageQueries messages,
            InboundQueries received,
            Journal journal,
            ChannelHealth health,
            UnusedUpdates unused,
            Clock clock) {
        this.settings = settings;
        this.pauses = pauses;
        this.messages = messages;
        this.received = received;
        this.journal = journal;
        this.health = health;
        this.unused = unused;
        this.clock = clock;
    }

    @GetMapping("/api/whatsapp/status")
    @Allow("viewer")
    Answer<Status> status() {
        var now = clock.instant();
        var backlog = messages.backlog();
        var age = backlog.oldest() == null ? Duration.ZERO : positive(Duration.between(backlog.oldest(), now));
        var paused = pauses.all();
        var numbers = numbers(paused);
        var intake = received.since(now.minus(Duration.ofDays(1)));
        var firstPause = paused.values().stream().findFirst();
        return Answer.of(new Status(
                settings.configured(),
                settings.phoneNumberId(),
                settings.apiUrl(),
                settings.webhookUrl(),
                numbers.stream().allMatch(it -> Boolean.TRUE.equals(it.tokenWorks())) && !numbers.isEmpty(),
                !paused.isEmpty(),
                firstPause.map(Pause::reason).orElse(null),
                firstPause.map(Pause::since).orElse(null),
                backlog.waiting(),
                age.toSeconds(),
                Words.backlog(backlog.waiting(), age),
                Intake.of(intake),
                numbers,
                health.alerts(ALERTS),
                Elsewhere.of(unused.elsewhere(now.minus(Duration.ofDays(7)))),
                unused.since(now.minus(Duration.ofDays(1))).stream()
                        .map(UnusedUpdate::of)
                        .toList(),
                journal.lastReceivedAt(WhatsAppChannel.ID).orElse(null)));
    }

    private List<OurNumber> numbers(Map<String, Pause> paused) {
        var known = health.all();
        var dayAgo = clock.instant().minus(Duration.ofDays(1));
        return settings.phoneNumberIds().stream()
                .map(id -> {
                    var seen = known.stream()
                            .filter(it -> it.phoneNumberId().equals(id))
                            .findFirst()
                            .orElse(null);
                    return OurNumber.of(
                            id,
                            seen,
                            paused.get(id),
                            messages.conversationsStarted(WhatsAppChannel.sender(id), dayAgo));
                })
                .toList();
    }

    private static Duration positive(Duration it) {
        return it.isNegative() ? Duration.ZERO : it;
    }

    record Status(
            boolean configured,
            @JsonProperty("phone_number_id") String phoneNumberId,
            @JsonProperty("api_url") String apiUrl,
            @JsonProperty("webhook_url") String webhookUrl,
            @JsonProperty("token_works") boolean tokenWorks,
            boolean paused,
            @JsonProperty("paused_reason") @Nullable String pausedReason,
            @JsonProperty("paused_since") @Nullable Instant pausedSince,
            long backlog,
            @JsonProperty("oldest_seconds") long oldestSeconds,
            @JsonProperty("backlog_words") String backlogWords,
            Intake intake,
            List<OurNumber> numbers,
            List<ChannelHealth.Alert> alerts,
            Elsewhere elsewhere,
            @JsonProperty("unused_updates") List<UnusedUpdate> unusedUpdates,
            @JsonProperty("last_webhook_at") @Nullable Instant lastWebhookAt) {}

    /** Customers whom Meta's agent or another app answers, and not we. */
    record Elsewhere(long conversations, String words) {

        static Elsewhere of(long conversations) {
            return new Elsewhere(conversations, Words.elsewhere(conversations));
        }
    }

    /** What WhatsApp told in the last 24 hours that Tick has no use for. */
    record UnusedUpdate(String field, long updates, String words) {

        static UnusedUpdate of(UnusedUpdates.Count it) {
            return new UnusedUpdate(it.field(), it.updates(), Words.unused(it));
        }
    }

    /**
     * What customers sent in the last 24 hours.
     *
     * @param shown on tickets, where agents see it
     * @param kept without a ticket, because it needs none
     * @param parked on its way to a ticket
     */
    record Intake(long received, long shown, long kept, long parked, String words) {

        static Intake of(InboundQueries.Counts it) {
            return new Intake(it.received(), it.shown(), it.kept(), it.parked(), Words.intake(it));
        }
    }

    record OurNumber(
            @JsonProperty("phone_number_id") String phoneNumberId,
            @JsonProperty("display_number") @Nullable String displayNumber,
            @Nullable String name,
            @Nullable String quality,
            @JsonProperty("token_works") @Nullable Boolean tokenWorks,
            @Nullable String problem,
            @JsonProperty("paused_reason") @Nullable String pausedReason,
            @JsonProperty("quota_used") long quotaUsed,
            @JsonProperty("quota_limit") @Nullable Long quotaLimit,
            @JsonProperty("quota_words") String quotaWords,
            @JsonProperty("checked_at") @Nullable Instant checkedAt) {

        static OurNumber of(String id, @Nullable NumberHealth seen, @Nullable Pause pause, long used) {
            var limit = seen == null ? null : seen.limit();
            return new OurNumber(
                    id,
                    seen == null ? null : seen.displayNumber(),
                    seen == null ? null : seen.name(),
                    seen == null ? null : seen.quality(),
                    seen == null ? null : seen.works(),
                    seen == null ? null : seen.problem(),
                    pause == null ? null : pause.reason(),
                    used,
                    limit,
                    Words.quota(used, limit),
                    seen == null ? null : seen.checkedAt());
        }
    }
}
