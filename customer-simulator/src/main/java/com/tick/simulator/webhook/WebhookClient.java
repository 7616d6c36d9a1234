package com.tick.simulator.webhook;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.behaviour.Switches;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The only place that calls out, and only to the configured address. */
@Component
class WebhookClient {
    private final SimulatorSettings settings;
    private final Switches switches;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    WebhookClient(SimulatorSettings settings, Switches switches) {
        this.settings = settings;
        this.switches = switches;
    }

    int post(byte[] body, @Nullable String signatureHeader, String signature) throws IOException, InterruptedException {
        var request = request(settings.webhookUrl())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (signatureHeader != null) request.header(signatureHeader, signature);
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    /** True when the business answers 200 with exactly the challenge. */
    boolean handshake() throws IOException, InterruptedException {
        var challenge = Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 2_000_000_000));
        var query = "hub.mode=subscribe&hub.challenge=" + challenge + "&hub.verify_token="
                + URLEncoder.encode(settings.verifyToken(), StandardCharsets.UTF_8);
        var url = settings.webhookUrl();
        var address = URI.create(url + (url.getRawQuery() == null ? "?" : "&") + query);
        var answer = http.send(request(address).GET().build(), BodyHandlers.ofString());
        return answer.statusCode() == 200 && answer.body().equals(challenge);
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofMillis(switches.current().webhookTimeoutMs()))
                .header("User-Agent", "facebookexternalua");
    }
}
