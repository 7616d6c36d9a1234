package com.tick.notification.livefeed.web;

import static java.util.Objects.requireNonNull;

import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class EventController {

    private final EventStreams streams;

    EventController(EventStreams streams) {
        this.streams = streams;
    }

    /** Goes on after a cursor; without one, from now. The browser's own header is newer than the address it opened. */
    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allow("viewer")
    ResponseEntity<SseEmitter> events(
            @RequestParam(required = false) @Nullable Long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long lastEventId)
            throws IOException {
        return opened(new Audience.Desk(), lastEventId != null ? lastEventId : after);
    }

    /** The same for the customer of one ticket: what happens to that, and nothing that agents keep to themselves. */
    @GetMapping(path = "/api/track/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allow("customer")
    ResponseEntity<SseEmitter> customersEvents(
            @RequestParam(required = false) @Nullable Long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long lastEventId,
            Caller caller)
            throws IOException {
        var ticketId = Long.parseLong(requireNonNull(caller.claim("ticket"), "a customer's token names its ticket"));
        return opened(new Audience.Customer(ticketId), lastEventId != null ? lastEventId : after);
    }

    private ResponseEntity<SseEmitter> opened(Audience audience, @Nullable Long after) throws IOException {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(streams.open(audience, after));
    }
}
