package com.tick.support.telemetry;

import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Carries the W3C trace context across the outbox. */
public class Traces {

    private static final int FIELDS = 4;

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

    /** Runs work as a part of the trace that a stored {@code traceparent} names. */
    public void within(@Nullable String traceparent, String name, Runnable work) {
        var fields = traceparent == null ? new String[0] : traceparent.split("-");
        if (tracer == null || fields.length != FIELDS) {
            work.run();
            return;
        }
        var parent = tracer.traceContextBuilder()
                .traceId(fields[1])
                .spanId(fields[2])
                .sampled("01".equals(fields[3]))
                .build();
        var span = tracer.spanBuilder().setParent(parent).name(name).start();
        var scope = tracer.withSpan(span);
        try {
            work.run();
        } finally {
            scope.close();
            span.end();
        }
    }
}
