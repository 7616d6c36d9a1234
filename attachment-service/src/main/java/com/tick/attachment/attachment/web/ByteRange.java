package com.tick.attachment.attachment.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one stretch of a file that a client asks for.
 *
 * @param start first byte
 * @param end last byte, inclusive
 */
record ByteRange(long start, long end) {

    /** No number of more than 18 digits can be meant, or would fit. */
    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Nothing when the header asks for no single range, which by RFC 9110 is then ignored. */
    static Optional<ByteRange> parse(String header, long size) {
        var matcher = SINGLE.matcher(header.replace(" ", ""));
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (matcher.group(1).isEmpty()) {
            long suffix = Long.parseLong(matcher.group(2));
            return Optional.of(new ByteRange(suffix == 0 ? size : Math.max(0, size - suffix), size - 1));
        }
        long start = Long.parseLong(matcher.group(1));
        long end = matcher.group(2).isEmpty() ? size - 1 : Long.parseLong(matcher.group(2));
        return end < start && !matcher.group(2).isEmpty()
                ? Optional.empty()
                : Optional.of(new ByteRange(start, Math.min(end, size - 1)));
    }

    boolean liesWithin(long size) {
        return start < size;
    }

    long length() {
        return end - start + 1;
    }
}
