package com.tick.notification.channel;

import java.time.Duration;
import java.util.List;

/**
 * How our number is reached and how we prove who we are. Its text form names no secret.
 *
 * @param apiUrl with the version, without a slash at the end
 * @param appSecrets one, or two while the app's secret is being rotated
 * @param publicUrl where customers reach Tick, without a slash at the end
 * @param firstProbeAfter how long a paused channel waits before it asks WhatsApp again; doubled each time
 */
public record ChannelSettings(
        String apiUrl,
        String phoneNumberId,
        String accessToken,
        String verifyToken,
        List<String> appSecrets,
        String webhookUrl,
        String publicUrl,
        Templates templates,
        Duration firstProbeAfter) {

    public ChannelSettings {
        appSecrets = List.copyOf(appSecrets);
    }

    /** Without a number and a token nothing is sent, and nothing fails either. */
    public boolean configured() {
        return !phoneNumberId.isBlank() && !accessToken.isBlank();
    }

    @Override
    public String toString() {
        return "ChannelSettings[%s, number %s, configured %s]".formatted(apiUrl, phoneNumberId, configured());
    }

    /** Names of the approved templates, and the language they are approved in. */
    public record Templates(String received, String status, String replyWaiting, String language) {}
}
