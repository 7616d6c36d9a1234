package com.tick.gateway.identity;

import reactor.core.publisher.Mono;

/** Tells whose a credential is. */
public interface Principals {

    /**
     * Empty for a credential that is unknown, revoked or expired; fails with {@link
     * com.tick.support.error.Unavailable} when nobody can tell at the moment.
     */
    Mono<Principal> whose(Credential credential);

    /** What a credential is worth has just changed: whoever remembers an answer asks again. */
    default void forget(Credential credential) {}
}
