package com.tick.notification.channel.graph;

import com.tick.notification.channel.ChannelSettings;
import com.tick.notification.channel.Content;
import com.tick.notification.channel.Graph;
import com.tick.notification.channel.Recipient;
import com.tick.notification.channel.SendOutcome;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The Graph API over the JDK's client: buffering clients silently repeat a POST, and a message would go out twice. */
@Component
class HttpGraph implements Graph {

    private static final Logger log = LoggerFactory.getLogger(HttpGraph.class);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final Duration WHOLE_CALL = Duration.ofSeconds(25);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ChannelSettings settings;
    private final JsonMapper json;

    HttpGraph(ChannelSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    @Override
    public SendOutcome send(String attemptId, Recipient to, Content content) {
        var request = authorized("/" + settings.phoneNumberId() + "/messages")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        json.writeValueAsBytes(MessageBody.of(attemptId, to, content))))
                .build();
        // The request's own timeout ends with the headers; this one bounds the body too.
        var call = http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            var response = call.get(WHOLE_CALL.toSeconds(), TimeUnit.SECONDS);
            return AnswerReader.read(json, response.statusCode(), response.body());
        } catch (ExecutionException e) {
            return neverLeft(e.getCause())
                    ? new SendOutcome.NotSent("WhatsApp could not be reached.")
                    : new SendOutcome.Ambiguous("The connection to WhatsApp broke before its answer came.");
        } catch (TimeoutException e) {
            call.cancel(true);
            return new SendOutcome.Ambiguous("WhatsApp's answer did not come in time.");
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return new SendOutcome.Ambiguous("Tick was stopped before WhatsApp's answer came.");
        }
    }

    private static boolean neverLeft(@Nullable Throwable cause) {
        for (var it = cause; it != null; it = it.getCause()) {
            if (it instanceof ConnectException
                    || it instanceof HttpConnectTimeoutException
                    || it instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean answers() {
        var request =
                authorized("/" + settings.phoneNumberId() + "?fields=id").GET().build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            log.warn("WhatsApp does not answer: {}", e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(URI.create(settings.apiUrl() + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + settings.accessToken())
                .header("User-Agent", "Tick");
    }
}
