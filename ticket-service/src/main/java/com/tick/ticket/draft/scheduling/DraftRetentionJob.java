package com.tick.ticket.draft.scheduling;

import com.tick.ticket.draft.Drafts;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Drafts that nobody has touched for a quarter of a year are of no use to anybody. */
@Component
class DraftRetentionJob {

    private static final Logger log = LoggerFactory.getLogger(DraftRetentionJob.class);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int MOST_AT_ONCE = 500;

    private final Drafts drafts;
    private final Clock clock;

    DraftRetentionJob(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        try {
            var forgotten = drafts.forget(clock.instant().minus(KEPT), MOST_AT_ONCE);
            log.debug("Forgot {} old drafts", forgotten);
        } catch (DataAccessException | TransactionException later) {
            log.warn("Old drafts stay for now: {}", later.toString());
        }
    }
}
