package com.tick.gateway.securitylog;

import com.tick.support.security.InternalTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hands what waits to ticket-service every second; what it cannot take now is sent again. */
@Component
class SendReports implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SendReports.class);
    private static final String OWNER = "ticket-service";
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int BATCH = 200;

    private final SecurityReports reports;
    private final WebClient ticketService;
    private final InternalTokens tokens;
    private volatile Disposable sending = () -> {};
    private volatile boolean running;

    SendReports(SecurityReports reports, @Value("${tick.services.ticket-service}") String url, InternalTokens tokens) {
        this.reports = reports;
        this.ticketService = WebClient.builder().baseUrl(url).build();
        this.tokens = tokens;
    }

    @Override
    public void start() {
        running = true;
        sending = Flux.interval(EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> send(), 0)
                .subscribe();
    }

    /** What still waits gets one more chance. */
    @Override
    public void stop() {
        running = false;
        sending.dispose();
        send().block(PATIENCE.plusSeconds(1));
    }

    /** After the web server, whose last requests may leave something to tell. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private Mono<Void> send() {
        var batch = reports.next(BATCH);
        if (batch.isEmpty()) {
            return Mono.empty();
        }
        return ticketService
                .post()
                .uri("/internal/security-log")
                .headers(it -> it.setBearerAuth(
                        tokens.mint(OWNER, "service:gateway-service", List.of("security-log.write"), Map.of())))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("entries", batch))
                .retrieve()
                .toBodilessEntity()
                .timeout(PATIENCE)
                .doOnSuccess(answer -> reports.sent(batch))
                .doOnError(away -> log.debug("Security log entries wait: {}", away.toString()))
                .onErrorComplete()
                .then();
    }
}
