package com.tick.gateway.forwarding;

import com.tick.gateway.identity.Identity;
import com.tick.gateway.identity.SessionWatch;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Ends event streams, which never end by themselves: when the session behind one is over, and when the gateway stops. */
@Component
class EventStreams {

    private final SessionWatch watch;
    private final Sinks.Empty<Void> stopping = Sinks.empty();

    EventStreams(SessionWatch watch) {
        this.watch = watch;
    }

    /** Comes before the server waits for open requests, which these would keep waiting. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping.tryEmitEmpty();
    }

    /** Completes when a stream that was opened by somebody must end. */
    Mono<Void> end(Identity identity) {
        var credential = identity.credential();
        return credential == null ? stopping.asMono() : Mono.firstWithSignal(stopping.asMono(), watch.end(credential));
    }
}
