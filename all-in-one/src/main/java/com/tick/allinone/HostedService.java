package com.tick.allinone;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.web.context.support.StandardServletEnvironment;

/** A service as one context among others. */
final class HostedService {

    /** What differs from a service that has a process to itself. */
    private static final Map<String, Object> ALL_IN_ONE = Map.of(
            // The database may be prepared for the first time while services start.
            "spring.datasource.hikari.initialization-fail-timeout", "180000",
            // A registry that all contexts share would count everything five times.
            "management.metrics.use-global-registry", "false",
            // This process alone decides when a service stops.
            "logging.register-shutdown-hook", "false");

    private final String name;
    private final SpringApplicationBuilder application;
    private final ServiceSettings settings;
    private volatile @Nullable ConfigurableApplicationContext context;

    HostedService(String name, SpringApplicationBuilder application, ServiceSettings settings) {
        this.name = name;
        this.application = application;
        this.settings = settings;
    }

    String name() {
        return name;
    }

    /** Returns when the service serves. */
    void start() {
        ServiceName.set(name);
        application
                .environment(environment())
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .initializers(created -> context = created)
                .run();
    }

    /** Ends what has been started of it, if anything. */
    void stop() {
        ServiceName.set(name);
        var running = context;
        if (running != null) {
            running.close();
        }
    }

    private ConfigurableEnvironment environment() {
        var servlet = application.application().getWebApplicationType() == WebApplicationType.SERVLET;
        ConfigurableEnvironment environment = servlet ? new StandardServletEnvironment() : new StandardEnvironment();
        var sources = environment.getPropertySources();
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        sources.replace(name, new SystemEnvironmentPropertySource(name, settings.values()));
        sources.addFirst(new MapPropertySource("all-in-one", ALL_IN_ONE));
        return environment;
    }
}
