package com.tick.attachment.attachment.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.attachment.attachment.FileReports;
import com.tick.attachment.attachment.ScannerWatch;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells administrators which files cannot be read and whether the scanner answers. */
@RestController
class ReportController {

    private final FileReports reports;
    private final ScannerWatch scanner;

    ReportController(FileReports reports, ScannerWatch scanner) {
        this.reports = reports;
        this.scanner = scanner;
    }

    @Allow("admin")
    @GetMapping("/api/attachments/report")
    Answer<Report> report() {
        var report = reports.now();
        var held = report.held().entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().name().toLowerCase(Locale.ROOT), Map.Entry::getValue));
        return Answer.of(
                new Report(new ScannerReport(scanner.present(), scanner.awaySince()), held, report.oldestPending()));
    }

    /** @param held how many files cannot be read: pending, infected, failed, missing, damaged, awaited, unavailable, too_large */
    record Report(
            ScannerReport scanner,
            Map<String, Long> held,
            @JsonProperty("oldest_pending") @Nullable Instant oldestPending) {}

    record ScannerReport(boolean configured, @JsonProperty("away_since") @Nullable Instant awaySince) {}
}
