package com.tick.notification.channel.whatsapp.graph;

import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Fetches files in WhatsApp's two steps. The token goes to WhatsApp's own hosts only, and follows no redirect. */
@Component
class HttpMediaSource implements MediaSource {

    private static final List<String> HOSTS = List.of(".fbsbx.com", ".facebook.com", ".whatsapp.net");
    private static final Logger log = LoggerFactory.getLogger(HttpMediaSource.class);
    private static final int WHOLE_BODY_SECONDS = 60;
    private static final int LARGEST_ANSWER = 64 * 1024;
    private static final long UNKNOWN_SIZE = -1;

    /** No such object, and media that cannot be downloaded. */
    private static final Set<Integer> GONE = Set.of(33, 100, 131052);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final WhatsAppSettings settings;
    private final JsonMapper json;
    private final MediaDownload download;

    HttpMediaSource(
            WhatsAppSettings settings, JsonMapper json, @Value("${tick.whatsapp.largest-media}") DataSize largest) {
        this.settings = settings;
        this.json = json;
        this.download = new MediaDownload(largest.toBytes());
    }

    @Override
    public Media fetch(Wanted wanted) {
        var place = placeOf(wanted);
        var response = get(place.url());
        try (var body = response.body()) {
            mustBeFound(response.statusCode());
            mustBeAFile(response, wanted);
            return download.receive(body, place.size(), Objects.requireNonNullElse(wanted.sha256(), place.sha256()));
        } catch (IOException e) {
            throw new Unavailable("WhatsApp media", e);
        }
    }

    /** Servers in between answer 200 with a page of their own; a customer's page says in its message what it is. */
    private static void mustBeAFile(HttpResponse<?> response, Wanted wanted) {
        var type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html") && !wanted.contentType().equals("text/html")) {
            throw new Unavailable("WhatsApp media (a page instead of the file)", null);
        }
    }

    private Place placeOf(Wanted wanted) {
        var response = get(URI.create("%s/%s?phone_number_id=%s"
                .formatted(
                        settings.apiUrl(),
                        URLEncoder.encode(wanted.mediaId(), StandardCharsets.UTF_8),
                        URLEncoder.encode(wanted.number(), StandardCharsets.UTF_8))));
        try (var body = response.body()) {
            var said = json.readTree(body.readNBytes(LARGEST_ANSWER));
            mustBeKnown(response.statusCode(), said.path("error").path("code").asInt(0));
            var url = URI.create(said.path("url").asString(""));
            if (!trusted(url)) {
                throw new MediaRefusedException("The file is kept at a place that is not WhatsApp's.");
            }
            var size = said.path("file_size").asString("");
            return new Place(
                    url,
                    size.matches("[0-9]{1,12}") ? Long.parseLong(size) : UNKNOWN_SIZE,
                    Objects.requireNonNullElse(MediaHash.hex(said.path("sha256").asString("")), ""));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new Unavailable("WhatsApp media", e);
        }
    }

    /**
     * Where a file is and what it is said to be.
     *
     * @param size bytes, or {@value #UNKNOWN_SIZE}
     * @param sha256 in hex; empty when unknown
     */
    private record Place(URI url, long size, String sha256) {}

    private boolean trusted(URI url) {
        var host = url.getHost();
        var graph = URI.create(settings.apiUrl());
        if (host == null) {
            return false;
        }
        var own = host.equals(graph.getHost())
                && url.getPort() == graph.getPort()
                && url.getScheme().equals(graph.getScheme());
        return own || ("https".equals(url.getScheme()) && HOSTS.stream().anyMatch(host::endsWith));
    }

    /** A token that is refused can have the same status as a file that is gone; only the code tells. */
    private static void mustBeKnown(int status, int code) {
        if (status == 400 && !GONE.contains(code)) {
            throw new Unavailable("WhatsApp media (error %d)".formatted(code), null);
        }
        mustBeFound(status);
    }

    /** Refused for good is only what WhatsApp says it does not have; a token that fails today may work tomorrow. */
    private static void mustBeFound(int status) {
        if (status == 400) {
            throw new MediaRefusedException("WhatsApp does not have the file any more.");
        }
        if (status >= 300 && status < 400) {
            throw new MediaRefusedException("The file is kept at a place that is not WhatsApp's.");
        }
        if (status != 200) {
            throw new Unavailable("WhatsApp media (%d)".formatted(status), null);
        }
    }

    private HttpResponse<InputStream> get(URI address) {
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + settings.accessToken())
                .header("User-Agent", "Tick")
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            // The request's timeout ends with the headers; a body that drips must not hold the worker.
            CompletableFuture.delayedExecutor(WHOLE_BODY_SECONDS, TimeUnit.SECONDS)
                    .execute(() -> closed(response.body()));
            return response;
        } catch (IOException e) {
            throw new Unavailable("WhatsApp media", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("WhatsApp media", e);
        }
    }

    private static void closed(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            log.debug("Closing a media stream failed", e);
        }
    }
}
