package com.tick.simulator.fault;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One order to break something.
 *
 * @param match which calls; null matches all
 * @param nth counts matching calls: the first one broken, from 1
 * @param times how many calls are broken
 */
public record Fault(@Nullable Match match, @Nullable Integer nth, @Nullable Integer times, Action action) {

    /**
     * All given parts must fit.
     *
     * @param path part of the path
     */
    public record Match(
            @Nullable String method,
            @Nullable String path,
            @Nullable String to,
            @Nullable String type,
            @Nullable String opaque) {
        static final Match ALL = new Match(null, null, null, null, null);
    }

    /**
     * What happens instead of, or after, the right answer.
     *
     * @param kind for example error, http, delay, accept-then-drop; see {@link FaultFilter}
     */
    public record Action(
            String kind,
            @Nullable Integer code,
            @Nullable Integer status,
            @Nullable String body,
            @Nullable String contentType,
            @Nullable Integer ms,
            @Nullable String location,
            @Nullable Map<String, String> headers) {}
}
