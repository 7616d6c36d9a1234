package com.tick.attachment.attachment.scheduling;

import com.tick.attachment.attachment.ScanFiles;
import com.tick.support.error.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class ScanSchedule {

    private static final Logger log = LoggerFactory.getLogger(ScanSchedule.class);

    private final ScanFiles scanFiles;

    ScanSchedule(ScanFiles scanFiles) {
        this.scanFiles = scanFiles;
    }

    @Scheduled(fixedDelayString = "${tick.attachments.scan-every}")
    void scan() {
        try {
            scanFiles.handle();
        } catch (Unavailable later) {
            log.warn("Virus scans put off: {}", later.getMessage());
        }
    }
}
