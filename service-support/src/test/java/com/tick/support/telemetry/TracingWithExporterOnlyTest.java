package com.tick.support.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.tick.support.ProofApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

class TracingWithExporterOnlyTest {

    private static final String[] FOUND = {
        "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
        "org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration",
        "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration"
    };

    @Test
    void withoutAnExporterTracingIsLeftOut() {
        assertThat(kept(new MockEnvironment().withProperty("tick.tracing.enabled", "false")))
                .containsExactly(false, false, true);
    }

    @Test
    void withOneItStays() {
        assertThat(kept(new MockEnvironment().withProperty("tick.tracing.enabled", "true")))
                .containsExactly(true, true, true);
        assertThat(kept(new MockEnvironment())).containsExactly(true, true, true);
    }

    @Test
    void bootKnowsOfIt() {
        assertThat(SpringFactoriesLoader.loadFactories(
                        AutoConfigurationImportFilter.class, ProofApplication.class.getClassLoader()))
                .hasAtLeastOneElementOfType(TracingWithExporterOnly.class);
    }

    private static boolean[] kept(MockEnvironment environment) {
        var filter = new TracingWithExporterOnly();
        filter.setEnvironment(environment);
        return filter.match(FOUND, mock(AutoConfigurationMetadata.class));
    }
}
