package com.tick.gateway.routing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How requests of one route are handed on.
 *
 * @param service who gets them; the audience of their tokens
 * @param mostBytes the largest body that is taken
 * @param patience how long the answer may take to begin; null for streams without end
 * @param cookies whether the service sees the request's cookies
 * @param address whether the service learns where the request comes from, for the security log; else a hash of it
 * @param confirmed whether an admin who changes something there has to confirm the password first
 * @param purpose counts them against a smaller allowance as well
 */
public record RoutePolicy(
        String service,
        long mostBytes,
        @Nullable Duration patience,
        boolean cookies,
        boolean address,
        boolean confirmed,
        @Nullable Purpose purpose) {

    RoutePolicy taking(long bytes) {
        return new RoutePolicy(service, bytes, patience, cookies, address, confirmed, purpose);
    }

    RoutePolicy waiting(@Nullable Duration time) {
        return new RoutePolicy(service, mostBytes, time, cookies, address, confirmed, purpose);
    }

    RoutePolicy withCookies() {
        return new RoutePolicy(service, mostBytes, patience, true, address, confirmed, purpose);
    }

    RoutePolicy withAddress() {
        return new RoutePolicy(service, mostBytes, patience, cookies, true, confirmed, purpose);
    }

    RoutePolicy onceConfirmed() {
        return new RoutePolicy(service, mostBytes, patience, cookies, address, true, purpose);
    }

    RoutePolicy countedAs(Purpose counted) {
        return new RoutePolicy(service, mostBytes, patience, cookies, address, confirmed, counted);
    }

    /** True for event streams, which stay open for hours and are opened again whenever a laptop wakes up. */
    public boolean endless() {
        return patience == null;
    }
}
