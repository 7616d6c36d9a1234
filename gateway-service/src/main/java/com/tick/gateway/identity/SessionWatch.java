package com.tick.gateway.identity;

import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notices when a credential that an open stream rests on stops being worth anything. */
public class SessionWatch {

    private static final Duration EVERY = Duration.ofMillis(800);

    private final Principals owner;

    /** @param owner the owner itself, not a memory of it: the two delays would add up to more than a second */
    SessionWatch(Principals owner) {
        this.owner = owner;
    }

    /** Completes when the credential has ended. While its owner is away, it is taken to be good still. */
    public Mono<Void> end(Credential credential) {
        return Flux.interval(EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> owner.whose(credential).hasElement().onErrorReturn(true), 0)
                .filter(known -> !known)
                .next()
                .then();
    }
}
