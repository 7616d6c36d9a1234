package com.tick.ticket.securitylog.web;

import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.support.web.Text;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityEntry.Outcome;
import com.tick.ticket.securitylog.SecurityLog;
import com.tick.ticket.securitylog.SecurityLog.Filter;
import com.tick.ticket.securitylog.SecurityLog.Stored;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What admins read to see who came in and what was changed. */
@RestController
@RequestMapping("/api/security-log")
class SecurityLogController {

    private static final int MOST = 200;
    /** Of an export; narrower times give the rest. */
    private static final int MOST_LINES = 50_000;

    private final SecurityLog log;
    private final Clock clock;

    SecurityLogController(SecurityLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    @Allow("admin")
    @Operation(
            summary = "Reads the security log, the newest entry first",
            description = "Sign-ins, refusals and changes of what matters for security. Filters are combined.")
    Answer<List<SecurityEntryResponse>> page(
            @RequestParam(required = false) @Text(max = 40) @Nullable String event,
            @RequestParam(required = false) @Text(max = 60) @Nullable String actor,
            @RequestParam(required = false) @Text(max = 60) @Nullable String address,
            @RequestParam(required = false) @Text(max = 200) @Nullable String target,
            @RequestParam(required = false)
                    @Pattern(regexp = "success|failure|refused", message = "must be success, failure or refused")
                    @Nullable
                    String outcome,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit,
            @RequestParam(required = false) @Min(1) @Nullable Long after) {
        var found = log.page(filter(event, actor, address, target, outcome, from, to), after, limit + 1);
        var shown = found.stream().limit(limit).toList();
        var next = found.size() > limit ? Long.toString(shown.get(limit - 1).id()) : null;
        return Answer.page(
                shown.stream().map(it -> SecurityEntryResponse.of(it.entry())).toList(), next, null);
    }

    @GetMapping(path = "/export", produces = "text/csv;charset=UTF-8")
    @Allow(value = "admin", kind = "agent", confirmed = true)
    @Operation(
            summary = "The security log as CSV",
            description = "At most 50,000 entries, the newest first; from and to give the rest.")
    @ApiResponse(responseCode = "200", description = "One line an entry", useReturnTypeSchema = true)
    ResponseEntity<String> export(
            @RequestParam(required = false) @Text(max = 40) @Nullable String event,
            @RequestParam(required = false) @Text(max = 60) @Nullable String actor,
            @RequestParam(required = false) @Text(max = 60) @Nullable String address,
            @RequestParam(required = false) @Text(max = 200) @Nullable String target,
            @RequestParam(required = false)
                    @Pattern(regexp = "success|failure|refused", message = "must be success, failure or refused")
                    @Nullable
                    String outcome,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            Caller caller) {
        var entries = log.page(filter(event, actor, address, target, outcome, from, to), null, MOST_LINES);
        log.add(SecurityEntry.success(
                clock.instant(), "security_log_exported", Requesters.of(caller), null, entries.size() + " entries"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"security-log.csv\"")
                .body(csv(entries));
    }

    private static String csv(List<Stored> entries) {
        var text = new StringBuilder(SecurityLogCsv.HEADER);
        entries.forEach(it -> text.append(SecurityLogCsv.line(it.entry())));
        return text.toString();
    }

    private static Filter filter(
            @Nullable String event,
            @Nullable String actor,
            @Nullable String address,
            @Nullable String target,
            @Nullable String outcome,
            @Nullable Instant from,
            @Nullable Instant to) {
        return new Filter(
                event,
                actor,
                address,
                target,
                outcome == null ? null : Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                from,
                to);
    }
}
