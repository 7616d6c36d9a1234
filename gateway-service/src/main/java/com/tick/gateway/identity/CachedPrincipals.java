package com.tick.gateway.identity;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import reactor.core.publisher.Mono;

/**
 * Spares the owner the same question many times a second. The answer is forgotten so soon that a revoked session ends
 * within a second.
 */
class CachedPrincipals implements Principals {

    /** Counted from the answer; with the time that the question took it stays below a second. */
    private static final Duration LIFE = Duration.ofMillis(800);

    private static final int MOST = 10_000;

    private final Principals owner;
    private final AsyncCache<Credential, Optional<Principal>> cache;

    CachedPrincipals(Principals owner, Executor executor) {
        this.owner = owner;
        this.cache = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LIFE)
                .executor(executor)
                .buildAsync();
    }

    /** A failure is not remembered. Requests that arrive while the question is under way share its answer. */
    @Override
    public Mono<Principal> whose(Credential credential) {
        return Mono.fromFuture(
                        () -> cache.get(credential, (it, executor) -> owner.whose(it)
                                .map(Optional::of)
                                .defaultIfEmpty(Optional.empty())
                                .toFuture()),
                        true)
                .flatMap(Mono::justOrEmpty);
    }
}
