package com.tick.gateway.identity;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import reactor.core.publisher.Mono;

/**
 * Spares the owner the same question many times a second. The answer is forgotten so soon that a revoked session ends
 * within a second.
 */
class CachedPrincipals implements Principals {

    /** Counted from the question: while the answer was under way, the session may already have been revoked. */
    static final Duration LIFE = Duration.ofMillis(800);

    private static final int MOST = 10_000;

    private final Principals owner;
    private final Ticker ticker;
    private final AsyncCache<Credential, Resolved> cache;

    CachedPrincipals(Principals owner, Executor executor, Ticker ticker) {
        this.owner = owner;
        this.ticker = ticker;
        this.cache = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(ticker)
                .expireAfter(Expiry.<Credential, Resolved>creating(
                        (credential, resolved) -> LIFE.minusNanos(ticker.read() - resolved.askedAt())))
                .executor(executor)
                .buildAsync();
    }

    /** A failure is not remembered. Requests that arrive while the question is under way share its answer. */
    @Override
    public Mono<Principal> whose(Credential credential) {
        var known = cache.getIfPresent(credential);
        if (known != null && known.isDone() && !known.isCompletedExceptionally()) {
            return Mono.justOrEmpty(known.join().principal());
        }
        return Mono.fromFuture(() -> cache.get(credential, (asked, executor) -> ask(asked)), true)
                .flatMap(resolved -> Mono.justOrEmpty(resolved.principal()));
    }

    @Override
    public void forget(Credential credential) {
        cache.synchronous().invalidate(credential);
    }

    private CompletableFuture<Resolved> ask(Credential credential) {
        var askedAt = ticker.read();
        return owner.whose(credential)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(principal -> new Resolved(principal, askedAt))
                .toFuture();
    }

    /** @param askedAt when the question left, as the ticker counts */
    private record Resolved(Optional<Principal> principal, long askedAt) {}
}
