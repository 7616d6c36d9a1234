package com.tick.gateway.stub;

import io.netty.handler.codec.http.HttpHeaders;
import java.net.URI;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/** A service that remembers what it was asked and answers 200, unless told to behave otherwise. */
public final class StubService {

    /** A request as it arrived. */
    public record Seen(String method, String uri, HttpHeaders headers, String body) {

        public String bearer() {
            return headers.get("Authorization").replaceFirst("^Bearer ", "");
        }
    }

    /** How a service answers. */
    public interface Behaviour extends BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {}

    /** Threads of their own, so that what the gateway's threads do is the gateway's doing. */
    private static final LoopResources THREADS = LoopResources.create("stub", 2, true);

    private final String name;
    private final DisposableServer server;
    private final Deque<Seen> seen = new ConcurrentLinkedDeque<>();
    private final Deque<Seen> reports = new ConcurrentLinkedDeque<>();
    private volatile Behaviour behaviour = this::answer;

    StubService(String name) {
        this.name = name;
        this.server = HttpServer.create()
                .runOn(THREADS)
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) -> behaviour.apply(request, response))
                .bindNow();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    public void behaves(Behaviour other) {
        behaviour = other;
    }

    public Deque<Seen> seen() {
        return seen;
    }

    /** Entries of the security log, which come when they come and belong to no test's request. */
    public Deque<Seen> reports() {
        return reports;
    }

    public Seen last() {
        return seen.getLast();
    }

    void reset() {
        behaviour = this::answer;
        seen.clear();
        reports.clear();
    }

    /** Remembers a request, body included, and answers it. */
    public Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return request.receive().aggregate().asString().defaultIfEmpty("").flatMap(body -> {
            remember(request, body);
            return response.header("Content-Type", "application/json")
                    .sendString(Mono.just("{\"success\":true,\"service\":\"" + name + "\"}"))
                    .then();
        });
    }

    public void remember(HttpServerRequest request, String body) {
        var kept = request.uri().equals("/internal/security-log") ? reports : seen;
        kept.add(new Seen(
                request.method().name(), request.uri(), request.requestHeaders().copy(), body));
    }
}
