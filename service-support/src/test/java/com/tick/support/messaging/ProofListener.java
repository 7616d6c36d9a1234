package com.tick.support.messaging;

import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.error.Invalid;
import com.tick.support.error.Unavailable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what it hears to a table, and fails in the ways that tests ask for. */
@ListensTo(EventConsumerTest.TOPIC)
public class ProofListener {

    final Map<Long, AtomicInteger> failures = new ConcurrentHashMap<>();
    final Map<Long, AtomicInteger> away = new ConcurrentHashMap<>();
    final Map<Long, Boolean> refusals = new ConcurrentHashMap<>();
    final Map<Long, Boolean> unknown = new ConcurrentHashMap<>();
    private final Map<Long, Hold> holds = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    /** A record in the middle of which the listener waits to be told to go on. */
    record Hold(CountDownLatch reached, CountDownLatch goOn) {}

    ProofListener(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Hold hold(long ticket) {
        var hold = new Hold(new CountDownLatch(1), new CountDownLatch(1));
        holds.put(ticket, hold);
        return hold;
    }

    void on(TicketStatusChanged event) throws InterruptedException {
        var hold = holds.get(event.getTicketId());
        if (hold != null) {
            hold.reached().countDown();
            if (!hold.goOn().await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody told it to go on");
            }
        }
        jdbc.sql("insert into proof_effects (ticket_id, status) values (?, ?)")
                .params(event.getTicketId(), event.getNewStatus())
                .update();
        if (counts(failures, event)) {
            throw new IllegalStateException("asked to fail");
        }
        if (counts(away, event)) {
            throw new Unavailable("somebody", null);
        }
        if (refusals.containsKey(event.getTicketId())) {
            throw new Refused();
        }
        if (unknown.containsKey(event.getTicketId())) {
            throw new NotYetKnown("ticket " + event.getTicketId());
        }
    }

    private static boolean counts(Map<Long, AtomicInteger> asked, TicketStatusChanged event) {
        var left = asked.get(event.getTicketId());
        return left != null && left.getAndUpdate(it -> Math.max(0, it - 1)) > 0;
    }

    static final class Refused extends Invalid {
        Refused() {
            super("refused", "No.");
        }
    }
}
