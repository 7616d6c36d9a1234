package com.tick.ticket.ticket.scheduling;

import com.tick.ticket.ticket.TicketCounts;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Compares the counts with the tickets. A difference is a fault of ours, so it is repaired and made known. */
@Component
class RecountSchedule {

    private static final Logger log = LoggerFactory.getLogger(RecountSchedule.class);

    private final TicketCounts counts;
    private final MeterRegistry meters;

    RecountSchedule(TicketCounts counts, MeterRegistry meters) {
        this.counts = counts;
        this.meters = meters;
        // Known from the start, so that an alarm can be set on it.
        meters.counter("tick.ticket.counts.repaired");
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
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
