package com.tick.gateway.docs;

import com.tick.gateway.routing.Services;
import com.tick.gateway.site.Site;
import com.tick.support.security.InternalTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Serves the description of the whole API, asked together from the services at most every few seconds. */
@RestController
@ConditionalOnProperty(name = "tick.docs.enabled", matchIfMissing = true)
class ApiDocsController {

    private static final List<String> SERVICES =
            List.of("ticket-service", "reply-service", "attachment-service", "notification-service");
    /** A service takes its time to describe itself for the first time. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 4_000_000;

    private final Services services;
    private final InternalTokens tokens;
    private final WebClient client;
    private final Mono<JsonNode> description;

    ApiDocsController(Services services, InternalTokens tokens, JsonMapper json, Site site) {
        this.services = services;
        this.tokens = tokens;
        this.client = WebClient.builder()
                .codecs(it -> it.defaultCodecs().maxInMemorySize(MOST_BYTES))
                .build();
        this.description = Mono.defer(() -> merge(json, site)).cache(FRESH);
    }

    @GetMapping("/api-docs")
    Mono<JsonNode> apiDocs() {
        return description;
    }

    private Mono<JsonNode> merge(JsonMapper json, Site site) {
        return Flux.fromIterable(SERVICES)
                .flatMapSequential(service -> describe(service).map(it -> new Part(service, it)))
                .collectList()
                .map(parts -> {
                    var whole = new ApiDescription(json, site.publicUrl().toString());
                    parts.forEach(it -> it.description()
                            .ifPresentOrElse(own -> whole.add(it.service(), own), () -> whole.miss(it.service())));
                    return whole.document();
                });
    }

    private Mono<Optional<JsonNode>> describe(String service) {
        return client.get()
                .uri(services.at(service).resolve("/v3/api-docs"))
                .headers(it -> it.setBearerAuth(
                        tokens.mint(service, "service:gateway-service", List.of("docs.read"), Map.of())))
                .retrieve()
                .bodyToMono(JsonNode.class)
                .timeout(PATIENCE)
                .map(Optional::of)
                .onErrorReturn(Optional.empty());
    }

    private record Part(String service, Optional<JsonNode> description) {}
}
