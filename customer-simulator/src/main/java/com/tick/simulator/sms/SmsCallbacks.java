package com.tick.simulator.sms;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.clock.Agenda;
import com.tick.simulator.webhook.Signatures;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Posts signed forms to the business, and to nobody else: whatever a callback's address says, its path alone counts. */
@Component
class SmsCallbacks {
    private static final Logger log = LoggerFactory.getLogger(SmsCallbacks.class);
    private static final int AT_ONCE = 4;
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2));

    private final SimulatorSettings.Sms account;
    private final Agenda agenda;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE, task -> {
        var thread = new Thread(task, "simulator-sms");
        thread.setDaemon(true);
        return thread;
    });

    SmsCallbacks(SimulatorSettings settings, Agenda agenda) {
        this.account = settings.sms();
        this.agenda = agenda;
    }

    @PreDestroy
    void stop() {
        senders.shutdownNow();
    }

    void status(SmsMessage message) {
        var callback = message.statusCallback();
        if (callback == null) return;
        var form = form(message);
        form.put("SmsStatus", message.status());
        form.put("MessageStatus", message.status());
        if (message.errorCode() != null)
            form.put("ErrorCode", message.errorCode().toString());
        var path = URI.create(callback);
        var query = path.getRawQuery() == null ? "" : "?" + path.getRawQuery();
        post(account.webhookUrl().resolve(path.getRawPath() + query), callback, form);
    }

    void received(SmsMessage message) {
        var form = form(message);
        form.put("SmsMessageSid", message.id());
        form.put("SmsStatus", "received");
        form.put("Body", message.text());
        form.put("NumMedia", "0");
        form.put("NumSegments", Integer.toString(message.segments()));
        post(account.webhookUrl(), account.signedWebhookUrl(), form);
    }

    private Map<String, String> form(SmsMessage message) {
        return new TreeMap<>(Map.of(
                "AccountSid", account.accountSid(),
                "ApiVersion", "2010-04-01",
                "MessageSid", message.id(),
                "SmsSid", message.id(),
                "From", message.from(),
                "To", message.to()));
    }

    private void post(URI to, String signedAddress, Map<String, String> form) {
        var signed = new StringBuilder(signedAddress);
        new TreeMap<>(form).forEach((name, value) -> signed.append(name).append(value));
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(to)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("User-Agent", "TwilioProxy/1.1")
                .header("I-Twilio-Idempotency-Token", UUID.randomUUID().toString())
                .header("X-Twilio-Signature", Signatures.hmacSha1Base64(account.authToken(), signed.toString()))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        senders.execute(() -> send(request, 0));
    }

    private void send(HttpRequest request, int tries) {
        try {
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status < 500) return;
        } catch (IOException away) {
            log.debug("An SMS callback was not answered", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        if (tries == PAUSES.size()) log.warn("An SMS callback is given up after {} tries", tries + 1);
        else
            agenda.in(PAUSES.get(tries), () -> {
                if (!senders.isShutdown()) senders.execute(() -> send(request, tries + 1));
            });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
