package com.tick.support.telemetry;

import io.micrometer.tracing.Link;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Carries the W3C trace context across the outbox. */
public class Traces {

    private static final int FIELDS = 4;
    private static final String SAMPLED = "-01";

    private final @Nullable Tracer tracer;

    public Traces(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer.getIfAvailable();
    }

    /** The present context as a {@code traceparent} header; null when nothing is traced. */
    public @Nullable String current() {
        var span = tracer == null ? null : tracer.currentSpan();
        if (span == null) {
            return null;
        }
        var context = span.context();
        return "00-" + context.traceId() + "-" + context.spanId()
                + (Boolean.TRUE.equals(context.sampled()) ? "-01" : "-00");
    }

    /**
     * Runs work as a part of the first trace that is named, linked to the others.
     * Traces that nobody samples cost nothing.
     *
     * @param traceparents as they were stored
     */
    public void within(List<String> traceparents, String name, Runnable work) {
        var sampled = tracer == null
                ? List.<TraceContext>of()
                : traceparents.stream()
                        .filter(it -> it.endsWith(SAMPLED))
                        .map(it -> it.split("-"))
                        .filter(it -> it.length == FIELDS)
                        .map(this::context)
                        .toList();
        if (tracer == null || sampled.isEmpty()) {
            work.run();
            return;
        }
        var builder = tracer.spanBuilder().setParent(sampled.get(0)).name(name);
        sampled.stream().skip(1).forEach(it -> builder.addLink(new Link(it)));
        var span = builder.start();
        var scope = tracer.withSpan(span);
        try {
            work.run();
        } finally {
            scope.close();
            span.end();
        }
    }

    private TraceContext context(String[] fields) {
        return Objects.requireNonNull(tracer)
                .traceContextBuilder()
                .traceId(fields[1])
                .spanId(fields[2])
                .sampled(true)
                .build();
    }
}
