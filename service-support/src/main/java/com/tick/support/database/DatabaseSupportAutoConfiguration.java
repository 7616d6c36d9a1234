package com.tick.support.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

/** Checks the database, then brings the mechanism's tables and the service's own up to date. */
@AutoConfiguration(beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
@ConditionalOnClass({Flyway.class, DataSource.class, FlywayMigrationStrategy.class})
public class DatabaseSupportAutoConfiguration {

    /** Two histories, so that service and mechanism number their migrations without knowing each other. */
    @Bean
    FlywayMigrationStrategy mechanismThenService() {
        return service -> {
            new DurableSettings(service.getConfiguration().getDataSource()).check();
            Flyway.configure()
                    .configuration(service.getConfiguration())
                    .locations("classpath:db/support")
                    .table("support_schema_history")
                    .load()
                    .migrate();
            service.migrate();
        };
    }
}
