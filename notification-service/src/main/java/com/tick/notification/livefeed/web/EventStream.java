package com.tick.notification.livefeed.web;

import com.tick.notification.livefeed.LiveEvents;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** One browser that follows the feed, and how far it has come. */
class EventStream {

    private static final Logger log = LoggerFactory.getLogger(EventStream.class);

    private final Audience audience;
    private final SseEmitter emitter;
    private final LiveEvents feed;
    private final RecentEvents recent;
    private final JsonMapper json;
    private final AtomicInteger calls = new AtomicInteger();
    private final @Nullable Long startAfter;
    private volatile boolean heartbeatDue;
    private long cursor = -1;

    EventStream(
            Audience audience,
            SseEmitter emitter,
            LiveEvents feed,
            RecentEvents recent,
            JsonMapper json,
            @Nullable Long startAfter) {
        this.audience = audience;
        this.emitter = emitter;
        this.feed = feed;
        this.recent = recent;
        this.json = json;
        this.startAfter = startAfter;
    }

    Audience audience() {
        return audience;
    }

    /** True for the one caller that has to write: whoever calls meanwhile makes that one look again. */
    boolean wanted() {
        return calls.getAndIncrement() == 0;
    }

    void heartbeatDue() {
        heartbeatDue = true;
    }

    /** Sends what is new. False when the browser has gone; a feed that cannot be read is asked again later. */
    boolean catchUp() {
        try {
            int seen;
            do {
                seen = calls.get();
                if (cursor < 0) {
                    greet();
                }
                sendNew();
                if (heartbeatDue) {
                    heartbeatDue = false;
                    emitter.send(SseEmitter.event().comment("still here"));
                }
            } while (!calls.compareAndSet(seen, 0));
            return true;
        } catch (DataAccessException away) {
            log.warn("A stream could not read the feed and waits for the next look: {}", away.toString());
            calls.set(0);
            return true;
        } catch (IOException | RuntimeException gone) {
            hangUp(gone);
            return false;
        }
    }

    private void hangUp(Exception reason) {
        try {
            emitter.completeWithError(reason);
        } catch (IllegalStateException ended) {
            log.debug("The web server had ended the stream before", ended);
        }
    }

    void close() {
        emitter.complete();
    }

    private void greet() throws IOException {
        long latest = feed.latest();
        if (startAfter == null) {
            cursor = latest;
            send("hello", latest, Map.of("type", "hello"));
        } else if (startAfter < feed.oldest() - 1 || startAfter > latest) {
            cursor = latest;
            send("reset", latest, Map.of("type", "reset"));
        } else {
            cursor = startAfter;
        }
    }

    private void sendNew() throws IOException {
        long known = recent.latest();
        var page = audience.read(recent, cursor, RecentEvents.PAGE);
        while (!page.isEmpty()) {
            for (var it : page) {
                send(it.event().type(), it.number(), audience.show(it.event()));
                cursor = it.number();
            }
            page = page.size() < RecentEvents.PAGE ? List.of() : audience.read(recent, cursor, RecentEvents.PAGE);
        }
        // it was not meant for this audience: nor will it be when they look again
        cursor = Math.max(cursor, known);
    }

    private void send(String type, long number, Object data) throws IOException {
        emitter.send(SseEmitter.event().id(Long.toString(number)).name(type).data(json.writeValueAsString(data)));
    }
}
