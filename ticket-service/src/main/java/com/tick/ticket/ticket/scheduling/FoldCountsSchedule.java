package com.tick.ticket.ticket.scheduling;

import com.tick.ticket.ticket.TicketCounts;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Adds changes of the counts up before there are so many that reading the counts takes long. */
@Component
class FoldCountsSchedule {

    private static final Logger log = LoggerFactory.getLogger(FoldCountsSchedule.class);

    /** After so many seconds without a change of our own another copy's are looked for: one that died left them. */
    private static final int LONGEST_PAUSE = 10;

    private final TicketCounts counts;
    private int quietSeconds;

    FoldCountsSchedule(TicketCounts counts) {
        this.counts = counts;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void fold() {
        if (!counts.mayHaveChanged() && ++quietSeconds < LONGEST_PAUSE) {
            return;
        }
        quietSeconds = 0;
        try {
            while (counts.fold()) {
                log.debug("More changes of the counts wait");
            }
        } catch (DataAccessException | TransactionException later) {
            log.debug("Changes of the counts are added up later", later);
        }
    }
}
