package com.tick.ticket.ticket.scheduling;

import com.tick.support.leadership.LeaderTask;
import com.tick.ticket.ticket.TicketCounts;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Compares the counts with the tickets. A difference is a fault of ours, so it is repaired and made known. */
@Component
class RecountTask implements LeaderTask {

    private static final Logger log = LoggerFactory.getLogger(RecountTask.class);
    private static final Duration AFTER_ELECTION = Duration.ofMinutes(5);
    private static final Duration INTERVAL = Duration.ofHours(1);

    private final TicketCounts counts;
    private final MeterRegistry meters;
    private final Clock clock;
    private Instant due = Instant.MAX;

    RecountTask(TicketCounts counts, MeterRegistry meters, Clock clock) {
        this.counts = counts;
        this.meters = meters;
        this.clock = clock;
        // Known from the start, so that an alarm can be set on it.
        meters.counter("tick.ticket.counts.repaired");
    }

    @Override
    public String label() {
        return "recount";
    }

    @Override
    public void elected() {
        due = clock.instant().plus(AFTER_ELECTION);
    }

    @Override
    public Duration step() {
        var now = clock.instant();
        if (!now.isBefore(due)) {
            recount();
            due = now.plus(INTERVAL);
        }
        return Duration.between(now, due);
    }

    void recount() {
        try {
            var repaired = counts.repair();
            meters.counter("tick.ticket.counts.repaired").increment((double) repaired);
            if (repaired > 0) {
                log.error("The counts of tickets were {} off and have been repaired", repaired);
            }
        } catch (DataAccessException | TransactionException later) {
            log.warn("The counts of tickets are compared later: {}", later.toString());
        }
    }
}
