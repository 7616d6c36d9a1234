package com.tick.torture.report;

import com.tick.torture.check.Violation;
import com.tick.torture.check.Violation.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one fault has led to.
 *
 * @param acknowledged operations with a yes
 * @param unknown operations of which nobody could tell
 * @param seenAfter from the creation of a ticket to its line on every desk, for the slowest of the round
 * @param writesAfter from the healing to the first yes
 * @param readyAfter from the healing to all parts being ready; empty when they never were
 * @param restAfter from the end of the load to nothing being under way; empty when that never came
 * @param underWay what was, when patience ended
 * @param compared how much was looked at
 */
public record RoundResult(
        String id,
        String title,
        long acknowledged,
        long unknown,
        Optional<Duration> seenAfter,
        Optional<Duration> writesAfter,
        Optional<Duration> readyAfter,
        Optional<Duration> restAfter,
        List<String> underWay,
        String compared,
        List<Violation> violations) {

    private static final Duration WRITES = Duration.ofSeconds(10);
    private static final Duration READY = Duration.ofSeconds(30);
    private static final Duration REST = Duration.ofSeconds(60);

    /** Whether everything was well again as soon as it should be on a machine that does nothing else. */
    public boolean inTime() {
        return within(writesAfter, WRITES) && within(readyAfter, READY) && within(restAfter, REST);
    }

    private static boolean within(Optional<Duration> time, Duration limit) {
        return time.isPresent() && time.get().compareTo(limit) <= 0;
    }

    /** How many of one kind. */
    public long count(Kind kind) {
        return violations.stream().filter(it -> it.kind() == kind).count();
    }

    /** Whether everything that was promised is so, and was asked for before and after the fault. */
    public boolean passed() {
        return violations.isEmpty()
                && underWay.isEmpty()
                && readyAfter.isPresent()
                && writesAfter.isPresent()
                && acknowledged > 0;
    }

    /** How much the invariant has noticed. */
    public long caughtBy(String invariant) {
        return violations.stream()
                .filter(it -> it.invariant().equals(invariant))
                .count();
    }
}
