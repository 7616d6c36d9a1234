package com.tick.torture.workload;

import com.tick.torture.history.Outcome;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Sends as a careful client does: a request that may be repeated is repeated, at the other gateway, until somebody says
 * yes or no; what nobody answers is unknown.
 */
final class Client {

    private static final Duration ONE_TRY = Duration.ofSeconds(6);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int SUCCESS = 2;
    private static final int REFUSAL = 4;

    /** Answers of the 400s that mean later, not never. */
    private static final Set<Integer> LATER = Set.of(408, 409, 425, 429);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final List<URI> gateways;
    private final AtomicInteger next = new AtomicInteger();

    Client(List<URI> gateways) {
        this.gateways = List.copyOf(gateways);
    }

    /** Sends until there is an answer. */
    Answer repeat(Request request) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var perhapsDone = false;
        while (true) {
            var answer = once(request);
            if (answer.outcome() == Outcome.OK) {
                return answer;
            }
            if (answer.outcome() == Outcome.FAIL && !perhapsDone) {
                return answer;
            }
            perhapsDone |= answer.outcome() == Outcome.UNKNOWN;
            if (System.nanoTime() > end) {
                return new Answer(Outcome.UNKNOWN, answer.status(), answer.data());
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    /** Sends once; OPEN: it was not even heard. */
    Answer once(Request request) throws InterruptedException {
        var gateway = gateways.get(Math.floorMod(next.getAndIncrement(), gateways.size()));
        var builder = HttpRequest.newBuilder(gateway.resolve(request.path())).timeout(ONE_TRY);
        request.headers().forEach(builder::header);
        builder.method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()));
        try {
            var response = http.send(builder.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(meaning(response.statusCode()), response.statusCode(), data(response.body()));
        } catch (ConnectException nobodyListens) {
            return nothing(Outcome.OPEN);
        } catch (IOException broken) {
            return nothing(Outcome.UNKNOWN);
        }
    }

    private static Outcome meaning(int status) {
        if (status / 100 == SUCCESS) {
            return Outcome.OK;
        }
        if (LATER.contains(status)) {
            return Outcome.OPEN;
        }
        return status / 100 == REFUSAL ? Outcome.FAIL : Outcome.UNKNOWN;
    }

    private static Answer nothing(Outcome outcome) {
        return new Answer(outcome, 0, JsonNodeFactory.instance.missingNode());
    }

    private static JsonNode data(String body) {
        try {
            return JsonMapper.shared().readTree(body).path("data");
        } catch (JacksonException notJson) {
            return JsonNodeFactory.instance.missingNode();
        }
    }
}
