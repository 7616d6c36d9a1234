package com.tick.support.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

/** Checks the database, then brings the mechanism's tables and the service's own up to date. */
@AutoConfiguration(beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
@ConditionalOnClass({Flyway.class, DataSource.class, FlywayMigrationStrategy.class})
public class DatabaseSupportAutoConfiguration {

    private static final String MECHANISM = "classpath:db/support";

    /** Two histories, so that service and mechanism number their migrations without knowing each other. */
    @Bean
    FlywayMigrationStrategy mechanismThenService() {
        return service -> {
            var configuration = service.getConfiguration();
            new DurableSettings(configuration.getDataSource()).check();
            new MigratedSchema(configuration.getDataSource())
                    .bringTo(fingerprint(configuration), () -> migrate(service));
        };
    }

    private static void migrate(Flyway service) {
        Flyway.configure()
                .configuration(service.getConfiguration())
                .locations(MECHANISM)
                .table("support_schema_history")
                .load()
                .migrate();
        service.migrate();
    }

    private static String fingerprint(Configuration service) {
        try {
            return MigrationFingerprint.of(service, MECHANISM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
