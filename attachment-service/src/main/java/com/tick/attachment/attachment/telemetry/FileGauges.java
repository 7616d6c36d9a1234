package com.tick.attachment.attachment.telemetry;

import com.tick.attachment.attachment.ContentState;
import com.tick.attachment.attachment.FileReports;
import com.tick.attachment.attachment.FileReports.Report;
import com.tick.attachment.attachment.ScannerWatch;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Files that nobody can read, by the reason, and whether the scanner answers. */
@Component
class FileGauges {

    private final FileReports reports;
    private final Clock clock;
    private volatile Report latest = new Report(Map.of(), null);

    FileGauges(FileReports reports, ScannerWatch scanner, MeterRegistry meters, Clock clock) {
        this.reports = reports;
        this.clock = clock;
        for (var state : EnumSet.range(ContentState.PENDING, ContentState.TOO_LARGE)) {
            if (state != ContentState.CLEAN) {
                Gauge.builder("tick.attachments.held", this, it -> it.latest
                                .held()
                                .getOrDefault(state, 0L))
                        .tag("state", state.name())
                        .register(meters);
            }
        }
        Gauge.builder("tick.attachments.pending.oldest.seconds", this, FileGauges::oldestPendingSeconds)
                .register(meters);
        if (scanner.present()) {
            Gauge.builder("tick.scanner.up", scanner, it -> it.awaySince() == null ? 1 : 0)
                    .register(meters);
        }
    }

    @Scheduled(fixedDelayString = "${tick.attachments.report-every}")
    void refresh() {
        latest = reports.now();
    }

    private double oldestPendingSeconds() {
        var oldest = latest.oldestPending();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toSeconds();
    }
}
