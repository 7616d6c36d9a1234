package com.tick.ticket.securitylog;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a request, as the security log tells it.
 *
 * @param actor kind and id, such as {@code agent:7}; null: nobody has said who they are
 */
public record Requester(@Nullable String actor, String address) {

    /**
     * @param address where the gateway tells it; null: it does not
     * @param addressHash what stands for the address then
     */
    public static Requester of(@Nullable String actor, @Nullable String address, @Nullable String addressHash) {
        var hash = addressHash == null ? "unknown" : addressHash;
        return new Requester(actor, address == null ? hash : address);
    }
}
