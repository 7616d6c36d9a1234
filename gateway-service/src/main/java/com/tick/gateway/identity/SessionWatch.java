package com.tick.gateway.identity;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notices when a credential that open streams rest on stops being worth anything. */
public class SessionWatch {

    private static final Duration EVERY = Duration.ofMillis(800);

    private final Principals owner;

    /** One per credential, however many streams rest on it; as many as there are open streams at most. */
    private final Map<Credential, Flux<Boolean>> watches = new ConcurrentHashMap<>();

    /** @param owner the owner itself, not a memory of it: the two delays would add up to more than a second */
    SessionWatch(Principals owner) {
        this.owner = owner;
    }

    /** Completes when the credential has ended. While its owner is away, it is taken to be good still. */
    public Mono<Void> end(Credential credential) {
        return Flux.defer(() -> watches.computeIfAbsent(credential, this::watch))
                .then();
    }

    /** Runs while somebody waits for its end. A stream that comes just as it stops starts it again. */
    private Flux<Boolean> watch(Credential credential) {
        return Flux.interval(EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> owner.whose(credential).hasElement().onErrorReturn(true), 0)
                .filter(known -> !known)
                .take(1)
                .doFinally(end -> watches.remove(credential))
                .publish()
                .refCount();
    }
}
