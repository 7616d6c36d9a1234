package com.tick.support.telemetry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves tracing out altogether where nothing takes the traces: spans that nobody sees cost each request as much as spans
 * that somebody does, and the SDK behind them costs every start.
 */
class TracingWithExporterOnly implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final List<String> TRACING =
            List.of("org.springframework.boot.micrometer.tracing.", "org.springframework.boot.opentelemetry.");

    private boolean enabled = true;

    @Override
    public void setEnvironment(Environment environment) {
        enabled = environment.getProperty("tick.tracing.enabled", Boolean.class, true);
    }

    @Override
    public boolean[] match(@Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        var kept = new boolean[autoConfigurations.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = enabled || !isTracing(autoConfigurations[i]);
        }
        return kept;
    }

    private static boolean isTracing(@Nullable String autoConfiguration) {
        return autoConfiguration != null && TRACING.stream().anyMatch(autoConfiguration::startsWith);
    }
}
