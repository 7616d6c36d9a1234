package com.tick.notification.channel.whatsapp.web;

import com.tick.notification.channel.whatsapp.health.UnusedUpdates;
import com.tick.notification.conversation.InboundQueries;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts figures into sentences that somebody on call understands at once. */
final class Words {

    private Words() {}

    static String backlog(long waiting, Duration oldest) {
        return waiting == 0 ? "nothing waits" : "waiting %d, oldest %s".formatted(waiting, age(oldest));
    }

    static String intake(InboundQueries.Counts it) {
        var words = "received %d, shown %d, kept without a ticket %d, waiting %d"
                .formatted(it.received(), it.shown(), it.kept(), it.parked());
        return it.stuck() == 0 ? words : "%s; %d have waited too long".formatted(words, it.stuck());
    }

    static String quota(long used, @Nullable Long limit) {
        return limit == null
                ? "%d conversations started in 24 hours".formatted(used)
                : "%d of %d conversations started in 24 hours".formatted(used, limit);
    }

    static String elsewhere(long conversations) {
        return switch ((int) Math.min(conversations, 2)) {
            case 0 -> "Meta's agent holds no conversation.";
            case 1 -> "Meta's agent holds 1 conversation.";
            default -> "Meta's agent holds %d conversations.".formatted(conversations);
        };
    }

    static String unused(UnusedUpdates.Count it) {
        var what =
                switch (it.field()) {
                    case "standby" -> "of conversations that Meta's agent or another app holds";
                    case "messaging_handovers" -> "of conversations handed over between Meta's agent and us";
                    case "smb_message_echoes", "message_echoes" -> "of messages sent from the business's own phone";
                    case "calls" -> "of calls, which Tick doesn't take";
                    default -> "of the field \"%s\", which Tick doesn't use".formatted(it.field());
                };
        return "%d %s %s".formatted(it.updates(), it.updates() == 1 ? "update" : "updates", what);
    }

    static String age(Duration it) {
        if (it.toMinutes() < 1) {
            return String.format(Locale.ROOT, "%.1f s", it.toMillis() / 1000.0);
        }
        return it.toHours() < 1 ? "%d min".formatted(it.toMinutes()) : "%d h".formatted(it.toHours());
    }
}
