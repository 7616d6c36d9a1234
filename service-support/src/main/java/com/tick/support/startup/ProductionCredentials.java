package com.tick.support.startup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Refuses to start in production with a password of a store that is missing, or that everybody knows. */
class ProductionCredentials implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /** By the setting that shows that a service has such a store. */
    private static final Map<String, List<String>> PASSWORDS =
            Map.of("tick.database.schema", List.of("DB_PASSWORD"), "tick.s3.bucket", List.of("S3_SECRET_KEY"));

    private static final Set<String> KNOWN = Set.of(
            "",
            "root",
            "admin",
            "password",
            "secret",
            "changeit",
            "changeme",
            "mysql",
            "mariadb",
            "minio",
            "minioadmin",
            "minio123",
            "tick");

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment());
    }

    void check(Environment settings) {
        if (Stream.of("TICK_ENV", "NODE_ENV").map(settings::getProperty).noneMatch("production"::equals)) {
            return;
        }
        PASSWORDS.forEach((store, names) -> {
            if (settings.containsProperty(store)) {
                names.forEach(name -> refuseKnown(settings, name));
            }
        });
    }

    private static void refuseKnown(Environment settings, String name) {
        var password = settings.getProperty(name, "").strip().toLowerCase(Locale.ROOT);
        if (KNOWN.contains(password)) {
            throw new KnownCredentialsException(name);
        }
    }
}
