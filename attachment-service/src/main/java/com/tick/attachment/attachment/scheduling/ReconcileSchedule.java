package com.tick.attachment.attachment.scheduling;

import com.tick.attachment.attachment.ReconcileFiles;
import com.tick.attachment.attachment.RemoveOrphans;
import com.tick.support.error.Unavailable;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class ReconcileSchedule {

    private static final Logger log = LoggerFactory.getLogger(ReconcileSchedule.class);

    /** Longer than any upload takes, and than a clock may be wrong. */
    private static final Duration ORPHAN = Duration.ofDays(1);

    private final ReconcileFiles reconcileFiles;
    private final RemoveOrphans removeOrphans;
    private final Clock clock;
    private final Counter removed;

    ReconcileSchedule(ReconcileFiles reconcileFiles, RemoveOrphans removeOrphans, Clock clock, MeterRegistry meters) {
        this.reconcileFiles = reconcileFiles;
        this.removeOrphans = removeOrphans;
        this.clock = clock;
        this.removed = meters.counter("tick.attachments.orphans.removed");
    }

    @Scheduled(fixedDelayString = "${tick.attachments.reconcile-every}", initialDelayString = "2m")
    void reconcile() {
        try {
            reconcileFiles.handle();
            int orphans = removeOrphans.handle(clock.instant().minus(ORPHAN));
            removed.increment(orphans);
            if (orphans > 0) {
                log.info("Removed {} objects that no file knew of", orphans);
            }
        } catch (Unavailable later) {
            log.warn("Comparing files with their bytes is put off: {}", later.getMessage());
        }
    }
}
