package com.tick.support.search.index;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How far a sequence was read. Numbers are given before the commit, so one that is missing may still come: it is looked for
 * again until no transaction can be that old.
 */
final class SequencePosition {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MOST_MISSING = 1_000;

    private long seen;
    private NavigableMap<Long, Instant> missing = new TreeMap<>();

    SequencePosition(long seen) {
        this.seen = seen;
    }

    /** @param last whether more entries than these are there */
    record Step(List<RowSequence.Entry> entries, boolean last, long seen, NavigableMap<Long, Instant> missing) {}

    /** What comes next; nothing is changed until {@link #take}. */
    Step next(RowSequence sequence, int limit, Instant now) {
        var stillMissing = new TreeMap<>(missing);
        stillMissing.values().removeIf(since -> since.isBefore(now.minus(PATIENCE)));
        var entries = new ArrayList<RowSequence.Entry>();
        if (!stillMissing.isEmpty()) {
            entries.addAll(sequence.at(stillMissing.keySet()));
            entries.forEach(entry -> stillMissing.remove(entry.position()));
        }
        var newer = sequence.after(seen, limit);
        long from = seen;
        for (var entry : newer) {
            for (long skipped = Math.max(from + 1, entry.position() - MOST_MISSING);
                    skipped < entry.position();
                    skipped++) {
                stillMissing.put(skipped, now);
            }
            from = entry.position();
        }
        while (stillMissing.size() > MOST_MISSING) {
            stillMissing.pollFirstEntry();
        }
        entries.addAll(newer);
        return new Step(entries, newer.size() < limit, from, stillMissing);
    }

    void take(Step step) {
        seen = step.seen();
        missing = step.missing();
    }

    /** From where reading again misses nothing. */
    long safe() {
        return missing.isEmpty() ? seen : missing.firstKey() - 1;
    }
}
