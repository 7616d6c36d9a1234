package com.tick.support.telemetry;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Traces across the outbox, in every service that traces at all. */
@AutoConfiguration
@ConditionalOnClass(Tracer.class)
public class TelemetryAutoConfiguration {

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer) {
        return new Traces(tracer);
    }
}
