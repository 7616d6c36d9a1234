package com.tick.ticket.ticket.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.RunningService;
import com.tick.ticket.ticket.Actor;
import com.tick.ticket.ticket.Assignee;
import com.tick.ticket.ticket.TicketEvent;
import com.tick.ticket.ticket.TicketStatus;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RunningService
class TicketCountersTest {

    private static final long FIRST = 900_000;
    private static final long OTHERS = 1_000_000;
    private static final int AGENTS = 8;
    private static final int TIMES = 20;

    @Autowired
    TicketCounters counters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from ticket_counters where assignee_id >= ?")
                .param(FIRST)
                .update();
    }

    @Test
    void ticketsThatChangeHandsForTheFirstTimeAtTheSameMomentAreAllCounted() throws Exception {
        var together = new CyclicBarrier(AGENTS);
        var agents = Executors.newFixedThreadPool(AGENTS);
        try {
            var assigned = LongStream.range(0, AGENTS)
                    .mapToObj(agent -> agents.submit(() -> {
                        for (var time = 0; time < TIMES; time++) {
                            var id = FIRST + (long) time * AGENTS + agent;
                            together.await(10, TimeUnit.SECONDS);
                            transaction.executeWithoutResult(it -> counters.count(handedOver(id)));
                        }
                        return agent;
                    }))
                    .toList();
            for (var each : assigned) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            agents.shutdownNow();
        }

        assertThat(jdbc.sql(
                                "select sum(tickets = -1), sum(tickets = 1), count(*) from ticket_counters where assignee_id >= ?")
                        .param(FIRST)
                        .query((row, number) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)))
                        .single())
                .containsExactly(AGENTS * TIMES, AGENTS * TIMES, 2 * AGENTS * TIMES);
    }

    /** Between two agents of whom nothing has been counted yet. */
    private static TicketEvent handedOver(long from) {
        return new TicketEvent.Assigned(
                from, new Assignee(from + OTHERS, "Ada"), TicketStatus.NEW, Actor.customer("Grace"), Instant.EPOCH);
    }
}
