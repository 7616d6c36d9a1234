package com.tick.notification.channel.whatsapp.graph;

import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls to the Graph API over the JDK's client: buffering clients silently repeat a POST, and a message would go out twice. */
@Component
class GraphCalls {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final Duration WHOLE_CALL = Duration.ofSeconds(25);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final WhatsAppSettings settings;
    private final JsonMapper json;

    GraphCalls(WhatsAppSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    HttpRequest.Builder to(String path) {
        var now = settings.now();
        return HttpRequest.newBuilder(URI.create(now.apiUrl() + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + now.accessToken())
                .header("User-Agent", "Tick");
    }

    /** The request's own timeout ends with the headers; this one bounds the body too. */
    HttpResponse<byte[]> once(HttpRequest request) throws ExecutionException, TimeoutException, InterruptedException {
        var call = http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            return call.get(WHOLE_CALL.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException e) {
            call.cancel(true);
            throw e;
        }
    }

    /**
     * The answer's JSON, whatever its status.
     *
     * @throws Unavailable when there is none
     */
    JsonNode ask(HttpRequest request) {
        try {
            var response = once(request);
            var answer = json.readTree(response.body());
            if (!answer.isObject()) {
                throw new Unavailable("WhatsApp (%d)".formatted(response.statusCode()), null);
            }
            return answer;
        } catch (ExecutionException | TimeoutException | JacksonException e) {
            throw new Unavailable("WhatsApp", new IOException(e.getClass().getSimpleName()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("WhatsApp", e);
        }
    }

    static boolean refused(JsonNode answer) {
        return answer.path("error").isObject();
    }

    static GraphError error(JsonNode answer) {
        return AnswerReader.error(answer.path("error"));
    }
}
