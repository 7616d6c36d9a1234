package com.tick.support.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.support.ProofApplication;
import com.tick.support.test.WithRealInfrastructure;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class MigratedSchemaTest {

    private static final String SUPPORT = "classpath:db/support";

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    private final List<String> migrations = new ArrayList<>();

    @AfterEach
    void recordWhatIsThere() throws Exception {
        new MigratedSchema(database).bringTo(MigrationFingerprint.of(flyway.getConfiguration(), SUPPORT), () -> {});
    }

    @Test
    void startRecordsTheMigrationsThatItHas() throws Exception {
        var recorded = jdbc.sql("select fingerprint from migrated_schema")
                .query(String.class)
                .single();

        assertThat(recorded).isEqualTo(MigrationFingerprint.of(flyway.getConfiguration(), SUPPORT));
    }

    @Test
    void sameMigrationsAreNotComparedAgain() {
        var schema = new MigratedSchema(database);

        schema.bringTo("aaaaaaaa", () -> migrations.add("first"));
        schema.bringTo("aaaaaaaa", () -> migrations.add("again"));
        schema.bringTo("bbbbbbbb", () -> migrations.add("next"));
        schema.bringTo("aaaaaaaa", () -> migrations.add("back"));

        assertThat(migrations).containsExactly("first", "next", "back");
    }

    @Test
    void migrationThatFailsIsTriedAgain() {
        var schema = new MigratedSchema(database);

        assertThatThrownBy(() -> schema.bringTo("cccccccc", () -> {
                    throw new IllegalStateException("no disk");
                }))
                .hasMessage("no disk");
        schema.bringTo("cccccccc", () -> migrations.add("again"));

        assertThat(migrations).containsExactly("again");
    }

    @Test
    void otherMigrationsAreAnotherFingerprint() throws Exception {
        var service = flyway.getConfiguration();
        var others = Flyway.configure().locations("classpath:db/support").load().getConfiguration();

        assertThat(MigrationFingerprint.of(service, SUPPORT))
                .isEqualTo(MigrationFingerprint.of(service, SUPPORT))
                .isNotEqualTo(MigrationFingerprint.of(others, SUPPORT));
    }
}
