package com.tick.ticket.securitylog.web;

import com.tick.ticket.securitylog.SecurityEntry;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries as RFC 4180 has them, without anything that a spreadsheet would take for a formula. */
final class SecurityLogCsv {

    static final String HEADER = "at,event,actor,address,target,outcome,detail\r\n";

    private static final String FORMULA_STARTS = "=+-@|\t\r\uff1d\uff0b\uff0d\uff20";

    private SecurityLogCsv() {}

    static String line(SecurityEntry it) {
        return Stream.of(
                                it.at().toString(),
                                it.event(),
                                text(it.actor()),
                                text(it.address()),
                                text(it.target()),
                                it.outcome().name().toLowerCase(Locale.ROOT),
                                text(it.detail()))
                        .map(SecurityLogCsv::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static String cell(String value) {
        var guarded = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return guarded.matches("(?s).*[\",\r\n].*") ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
