package com.tick.torture.observation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files as an agent downloads them. */
final class Downloads {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final String session;
    private final Map<String, String> hashes = new HashMap<>();

    Downloads(URI gateway, String session) {
        this.gateway = gateway;
        this.session = session;
    }

    /** The hash of a file's bytes, null when there are none; what was downloaded once is not downloaded again. */
    @Nullable
    String hash(String id) throws IOException, InterruptedException {
        var known = hashes.get(id);
        if (known != null) {
            return known;
        }
        var request = HttpRequest.newBuilder(gateway.resolve("/api/attachments/" + id + "/content"))
                .header("Cookie", session)
                .timeout(PATIENCE)
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() == NOT_FOUND) {
                return null;
            }
            if (answer.statusCode() != OK) {
                throw new IOException(
                        "the download of file %s was answered with %d".formatted(id, answer.statusCode()));
            }
            var hash = Sha256.of(body);
            hashes.put(id, hash);
            return hash;
        }
    }

    /** From now on every file is downloaded once more. */
    void forget() {
        hashes.clear();
    }
}
