package com.tick.support.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@SpringBootTest(classes = WithRealInfrastructureTest.Nothing.class)
@WithRealInfrastructure
class WithRealInfrastructureTest {

    @Configuration
    static class Nothing {}

    @Autowired
    private Environment environment;

    @Test
    void everySchemaIsThereUnderTheSettingsOfARealStart() throws Exception {
        var address = environment.resolveRequiredPlaceholders("jdbc:mysql://${DB_HOST}:${DB_PORT}/");

        for (var owner : new String[] {"_tickets", "_replies", "_attachments", "_notifications"}) {
            var url = address + environment.getRequiredProperty("DB_NAME") + owner;
            try (var connection = DriverManager.getConnection(
                            url,
                            environment.getRequiredProperty("DB_USER"),
                            environment.getRequiredProperty("DB_PASSWORD"));
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "select @@collation_database, @@innodb_flush_log_at_trx_commit, @@version")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("utf8mb4_0900_ai_ci");
                assertThat(rows.getInt(2)).isEqualTo(1);
                assertThat(environment.matchesProfiles("embedded"))
                        .isEqualTo(rows.getString(3).contains("MariaDB"));
            }
        }
    }
}
