package com.tick.attachment.attachment.scheduling;

import com.tick.attachment.attachment.SweepFiles;
import com.tick.support.error.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class SweepSchedule {

    private static final Logger log = LoggerFactory.getLogger(SweepSchedule.class);

    private final SweepFiles sweepFiles;

    SweepSchedule(SweepFiles sweepFiles) {
        this.sweepFiles = sweepFiles;
    }

    @Scheduled(fixedDelayString = "${tick.attachments.sweep-every}", initialDelayString = "1m")
    void sweep() {
        try {
            int removed = sweepFiles.handle();
            if (removed > 0) {
                log.info("Removed {} files that nobody had claimed or bound", removed);
            }
        } catch (Unavailable later) {
            log.warn("Sweep put off: {}", later.getMessage());
        }
    }
}
