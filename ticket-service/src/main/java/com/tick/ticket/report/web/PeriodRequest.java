package com.tick.ticket.report.web;

import com.tick.support.error.Malformed;
import com.tick.ticket.report.Period;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a report is asked for with.
 *
 * @param from first day; 29 days before the last one when absent
 * @param to last day; today when absent
 * @param timeZone whose days; UTC when absent
 */
record PeriodRequest(
        @Parameter(description = "First day", example = "2026-03-01") @Nullable String from,
        @Parameter(description = "Last day", example = "2026-03-31") @Nullable String to,
        @Parameter(description = "Whose days they are; UTC when absent", example = "Europe/Berlin") @Nullable
                String timeZone) {

    private static final int USUAL = 30;

    Period period(Clock clock) {
        var zone = zone();
        var last = day("to", to);
        var end = last == null ? LocalDate.now(clock.withZone(zone)) : last;
        var first = day("from", from);
        return new Period(first == null ? end.minusDays(USUAL - 1L) : first, end, zone);
    }

    private ZoneId zone() {
        try {
            return timeZone == null || timeZone.isBlank() ? ZoneId.of("UTC") : ZoneId.of(timeZone.strip());
        } catch (DateTimeException unknown) {
            throw new Unreadable("timeZone", "must be the name of a time zone such as Europe/Berlin");
        }
    }

    private static @Nullable LocalDate day(String name, @Nullable String typed) {
        try {
            var day = typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
            if (day != null && (day.getYear() < 1 || day.getYear() > 9998)) {
                throw new Unreadable(name, "must be a date that exists");
            }
            return day;
        } catch (DateTimeException unreadable) {
            throw new Unreadable(name, "must be a date such as 2026-03-01");
        }
    }

    private static final class Unreadable extends Malformed {
        Unreadable(String name, String rule) {
            super("malformed", name + " " + rule, name);
        }
    }
}
