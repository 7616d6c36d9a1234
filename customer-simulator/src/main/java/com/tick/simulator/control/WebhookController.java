package com.tick.simulator.control;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.webhook.Attempt;
import com.tick.simulator.webhook.AttemptLog;
import com.tick.simulator.webhook.Deliveries;
import com.tick.simulator.webhook.Signatures;
import com.tick.simulator.webhook.Subscription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Shows what was delivered how often, repeats the handshake, and sends bytes of one's own with any signature. */
@RestController
class WebhookController {
    private static final String SHA256 = "X-Hub-Signature-256";

    private final Deliveries deliveries;
    private final AttemptLog attempts;
    private final Subscription subscription;
    private final SimulatorSettings settings;

    WebhookController(
            Deliveries deliveries, AttemptLog attempts, Subscription subscription, SimulatorSettings settings) {
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.subscription = subscription;
        this.settings = settings;
    }

    /** The latest 5,000; whoever must not miss any asks in time for those since the last one it knows. */
    @GetMapping("/_fake/webhooks")
    List<Attempt> attempts(@RequestParam(required = false) @Nullable Instant since) {
        return attempts.since(since == null ? Instant.EPOCH : since);
    }

    @PostMapping("/_fake/webhook/verify")
    Map<String, Boolean> verify() throws InterruptedException {
        subscription.forget();
        return Map.of("active", subscription.verify());
    }

    /** {"body":"text"} or {"bytes":"base64"}, and "signature": valid, wrong, missing, sha1 or other-secret. */
    @PostMapping(path = "/_fake/webhook/raw", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Integer> raw(@RequestBody JsonNode order) throws IOException, InterruptedException {
        var text = Orders.optional(order, "body");
        var bytes = text == null
                ? Base64.getDecoder().decode(Orders.required(order, "bytes"))
                : text.getBytes(StandardCharsets.UTF_8);
        return Map.of("status", send(bytes, order.path("signature").asString("valid")));
    }

    private int send(byte[] bytes, String signature) throws IOException, InterruptedException {
        var secret = settings.appSecret();
        return switch (signature) {
            case "valid" -> deliveries.sendRaw(bytes, SHA256, "sha256=" + Signatures.hmacSha256(secret, bytes));
            case "other-secret" ->
                deliveries.sendRaw(bytes, SHA256, "sha256=" + Signatures.hmacSha256(secret + "-other", bytes));
            case "wrong" -> deliveries.sendRaw(bytes, SHA256, "sha256=" + "0".repeat(64));
            case "sha1" -> deliveries.sendRaw(bytes, "X-Hub-Signature", "sha1=" + Signatures.hmacSha1(secret, bytes));
            case "missing" -> deliveries.sendRaw(bytes, null, "");
            default -> throw new IllegalArgumentException("Unknown signature: " + signature);
        };
    }
}
