package com.tick.ticket.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Whole days, both ends included, as they are in a time zone. */
public record Period(LocalDate first, LocalDate last, ZoneId zone) {

    static final int LONGEST = 366;

    public Period {
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= LONGEST) {
            throw new InvalidPeriodException();
        }
    }

    public List<Day> days() {
        return first.datesUntil(last.plusDays(1))
                .map(it -> new Day(it, start(it), start(it.plusDays(1))))
                .toList();
    }

    public Instant start() {
        return start(first);
    }

    /** The instant after the last one. */
    public Instant end() {
        return start(last.plusDays(1));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** One day of it; with a change of the clocks it has 23 or 25 hours. */
    public record Day(LocalDate date, Instant start, Instant end) {}
}
