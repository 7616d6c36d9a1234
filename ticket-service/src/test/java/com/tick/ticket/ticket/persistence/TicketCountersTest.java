package com.tick.ticket.ticket.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.RunningService;
import com.tick.ticket.ticket.Actor;
import com.tick.ticket.ticket.Assignee;
import com.tick.ticket.ticket.TicketCounts;
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
import org.springframework.dao.ConcurrencyFailureException;
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
    TicketCounts counts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        for (var table : List.of("ticket_counters", "ticket_count_changes")) {
            jdbc.sql("delete from " + table + " where assignee_id >= ?")
                    .param(FIRST)
                    .update();
        }
    }

    @Test
    void whatChangesWhileChangesAreAddedUpIsCountedOnce() throws Exception {
        var together = new CyclicBarrier(AGENTS + 2);
        var workers = Executors.newFixedThreadPool(AGENTS + 2);
        try {
            var work = LongStream.range(0, AGENTS + 2)
                    .mapToObj(worker -> workers.submit(() -> {
                        for (var time = 0; time < TIMES; time++) {
                            together.await(10, TimeUnit.SECONDS);
                            if (worker < AGENTS) {
                                handOver(FIRST + (long) time * AGENTS + worker);
                            } else {
                                fold();
                            }
                        }
                        return worker;
                    }))
                    .toList();
            for (var each : work) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            workers.shutdownNow();
        }
        assertThat(counted()).isEqualTo(AGENTS * TIMES);

        fold();

        assertThat(counted()).isEqualTo(AGENTS * TIMES);
        assertThat(counts.all().stream().filter(TicketCountersTest::ours)).hasSize(2 * AGENTS * TIMES);
        assertThat(jdbc.sql("select count(*) from ticket_count_changes where assignee_id >= ?")
                        .param(FIRST)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatComesToNothingIsNotNoted() {
        var there = handedOver(FIRST, FIRST + OTHERS);
        var back = handedOver(FIRST + OTHERS, FIRST);

        transaction.executeWithoutResult(it -> counters.count(List.of(there, back)));

        assertThat(counts.all()).noneMatch(TicketCountersTest::ours);
    }

    private void handOver(long from) {
        transaction.executeWithoutResult(it -> counters.count(List.of(handedOver(from, from + OTHERS))));
    }

    /** Until nothing is left; two at the same time may get in each other's way. */
    private void fold() {
        var more = true;
        while (more) {
            try {
                more = counts.fold();
            } catch (ConcurrencyFailureException overtaken) {
                return;
            }
        }
    }

    private long counted() {
        return counts.all().stream()
                .filter(TicketCountersTest::ours)
                .filter(it -> it.tickets() == 1)
                .count();
    }

    private static boolean ours(TicketCounts.Count count) {
        var agent = count.assigneeId();
        return agent != null && agent >= FIRST;
    }

    /** Between two agents of whom nothing has been counted yet. */
    private static TicketEvent handedOver(long from, long to) {
        return new TicketEvent.Assigned(
                from, new Assignee(to, "Ada"), TicketStatus.NEW, Actor.customer("Grace"), Instant.EPOCH);
    }
}
