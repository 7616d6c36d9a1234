package com.tick.gateway.limits;

import com.tick.gateway.identity.Identity;
import com.tick.gateway.routing.Purpose;
import com.tick.gateway.routing.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * So many requests of one purpose by one client in a window.
 *
 * @param client an address or a credential
 */
record Allowance(String purpose, Object client, long capacity) {

    /** What a request is counted against, the special before the general. */
    static List<Allowance> of(@Nullable Route route, Identity identity, RateLimitSettings settings) {
        var credential = identity.credential();
        if (credential != null && route != null && route.policy().endless()) {
            return List.of();
        }
        var agent = identity.isAgent();
        if (route != null && route.policy().purpose() == Purpose.SIGN_IN) {
            // By itself: what else comes from that address must not keep anybody from signing in.
            return List.of(new Allowance("login", identity.address(), settings.logins()));
        }
        var general = credential != null && agent
                ? new Allowance("session", credential, settings.perSession())
                : new Allowance("address", identity.address(), settings.perAddress());
        var purpose = route == null ? null : route.policy().purpose();
        var special = purpose == null ? null : special(purpose, identity, agent, settings);
        return special == null ? List.of(general) : List.of(special, general);
    }

    private static @Nullable Allowance special(
            Purpose purpose, Identity identity, boolean agent, RateLimitSettings settings) {
        var address = identity.address();
        return switch (purpose) {
            case SIGN_IN -> null;
            case SEND_LINK -> new Allowance("link", address, settings.links());
            case CREATE_TICKET -> agent ? null : new Allowance("create", address, settings.creates());
            case UPLOAD ->
                identity.credential() == null ? new Allowance("upload", address, settings.anonymousUploads()) : null;
        };
    }
}
