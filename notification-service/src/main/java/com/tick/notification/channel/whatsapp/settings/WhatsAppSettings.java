package com.tick.notification.channel.whatsapp.settings;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How our numbers are reached and how we prove who we are, as it is at the moment: an admin may change it while Tick
 * runs. What belongs together in one call is to be read from one {@link #now()}.
 */
public final class WhatsAppSettings {

    private final Supplier<Values> current;

    public WhatsAppSettings(Supplier<Values> current) {
        this.current = current;
    }

    public Values now() {
        return current.get();
    }

    public String apiUrl() {
        return now().apiUrl();
    }

    /** The number that starts conversations; empty when none is configured. */
    public String phoneNumberId() {
        var numbers = now().phoneNumberIds();
        return numbers.isEmpty() ? "" : numbers.get(0);
    }

    public List<String> phoneNumberIds() {
        return now().phoneNumberIds();
    }

    public boolean owns(String phoneNumberId) {
        return now().phoneNumberIds().contains(phoneNumberId);
    }

    /** Whether an update of this business account concerns us; one that names none does, and any does while ours is unknown. */
    public boolean isAccount(String accountId) {
        var ours = now().accountId();
        return accountId.isEmpty() || ours.isBlank() || ours.equals(accountId);
    }

    /** The number that the customer knows, while it is ours; else the one that starts conversations. */
    public String numberFor(@Nullable String known) {
        return known != null && owns(known) ? known : phoneNumberId();
    }

    public String accessToken() {
        return now().accessToken();
    }

    public String verifyToken() {
        return now().verifyToken();
    }

    public List<String> appSecrets() {
        return now().appSecrets();
    }

    public String webhookUrl() {
        return now().webhookUrl();
    }

    public String publicUrl() {
        return now().publicUrl();
    }

    public Templates templates() {
        return now().templates();
    }

    public Duration firstProbeAfter() {
        return now().firstProbeAfter();
    }

    /** Without a number and a token nothing is sent, and nothing fails either. */
    public boolean configured() {
        var it = now();
        return !it.phoneNumberIds().isEmpty() && !it.accessToken().isBlank();
    }

    /**
     * One state of the settings. Its text form names no secret.
     *
     * @param apiUrl with the version, without a slash at the end
     * @param phoneNumberIds our numbers by their ids; the first starts conversations
     * @param accountId of the WhatsApp business account that owns numbers and templates
     * @param appSecrets one, or two while the app's secret is being rotated
     * @param publicUrl where customers reach Tick, without a slash at the end
     * @param firstProbeAfter how long a paused channel waits before it asks WhatsApp again; doubled each time
     */
    public record Values(
            String apiUrl,
            List<String> phoneNumberIds,
            String accountId,
            String accessToken,
            String verifyToken,
            List<String> appSecrets,
            String webhookUrl,
            String publicUrl,
            Templates templates,
            Duration firstProbeAfter) {

        public Values {
            phoneNumberIds = List.copyOf(phoneNumberIds);
            appSecrets = List.copyOf(appSecrets);
        }

        @Override
        public String toString() {
            return "WhatsAppSettings[%s, numbers %s]".formatted(apiUrl, phoneNumberIds);
        }
    }

    /** The approved templates that notices go out with. */
    public record Templates(Template received, Template status, Template replyWaiting) {}

    /**
     * A template by its name and language, and what fills its body, in order.
     *
     * @param parameters of name, reference and status
     */
    public record Template(String name, String language, List<String> parameters) {

        public Template {
            parameters = List.copyOf(parameters);
        }
    }
}
