package com.tick.ticket.link;

import com.tick.ticket.link.LinkRequests.Waiting;
import com.tick.ticket.ticket.Tickets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the link sent for the oldest request, when there is a ticket to send it for and nobody asks too often. */
@Service
public class AnswerLinkRequest {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_PER_NUMBER = 3;
    private static final int MOST_PER_ADDRESS = 10;
    private static final int SWEEP = 100;

    private final LinkRequests requests;
    private final Tickets tickets;
    private final LinkEvents events;
    private final Clock clock;

    AnswerLinkRequest(LinkRequests requests, Tickets tickets, LinkEvents events, Clock clock) {
        this.requests = requests;
        this.tickets = tickets;
        this.events = events;
        this.clock = clock;
    }

    /** Whether there was one. */
    @Transactional
    public boolean handle() {
        requests.forget(clock.instant().minus(WINDOW), SWEEP);
        var waiting = requests.next();
        waiting.ifPresent(it -> {
            if (mayAsk(it)) {
                send(it);
            }
            requests.handled(it.id(), clock.instant());
        });
        return waiting.isPresent();
    }

    private boolean mayAsk(Waiting it) {
        var since = it.request().at().minus(WINDOW);
        return requests.forNumber(it, since) <= MOST_PER_NUMBER && requests.fromAddress(it, since) <= MOST_PER_ADDRESS;
    }

    private void send(Waiting it) {
        requests.ticketOf(it.request().mobileE164(), it.request().reference())
                .map(tickets::get)
                .ifPresent(ticket -> events.linkRequested(ticket, it.request().mobileE164(), clock.instant()));
    }
}
