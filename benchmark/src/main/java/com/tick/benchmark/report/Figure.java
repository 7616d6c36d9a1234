package com.tick.benchmark.report;

import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Something that was measured.
 *
 * @param tickets how many there were meanwhile
 * @param reference what the reference did in the same minutes, or null
 * @param details what the figure is made of
 */
public record Figure(
        String scenario,
        String name,
        String unit,
        int tickets,
        double tick,
        @Nullable Double reference,
        @Nullable Target target,
        Map<String, Double> details) {

    /** Whether what was to be reached was reached. */
    public enum Verdict {
        MET,
        NOT_MET,
        /** It is compared with the reference, which did not run. */
        UNKNOWN,
        NO_TARGET
    }

    public Figure {
        details = Map.copyOf(details);
    }

    /** Of Tick alone. */
    public static Figure of(
            String scenario, String name, String unit, int tickets, double tick, @Nullable Target target) {
        return new Figure(scenario, name, unit, tickets, tick, null, target, Map.of());
    }

    /** Tick's figure divided by the reference's. */
    public OptionalDouble ratio() {
        return reference == null || reference == 0 ? OptionalDouble.empty() : OptionalDouble.of(tick / reference);
    }

    /** What has become of the target. */
    public Verdict verdict() {
        if (target == null) {
            return Verdict.NO_TARGET;
        }
        var value = target.ofRatio() ? ratio() : OptionalDouble.of(tick);
        if (value.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return target.isMetBy(value.getAsDouble()) ? Verdict.MET : Verdict.NOT_MET;
    }
}
