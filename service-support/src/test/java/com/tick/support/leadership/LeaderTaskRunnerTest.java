package com.tick.support.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.support.wakeup.WakeUps;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tasks of two copies of a service. */
class LeaderTaskRunnerTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final HikariDataSource DATABASE = JdbcLeasesTest.database();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE);
    private final List<String> told = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void makeTables() {
        Flyway.configure()
                .dataSource(DATABASE)
                .locations("classpath:db/support")
                .table("support_schema_history")
                .load()
                .migrate();
    }

    @AfterAll
    static void disconnect() {
        DATABASE.close();
    }

    @BeforeEach
    void noLeases() {
        change("delete from leader_leases");
    }

    @Test
    void endsItsWorkBeforeItReleasesTheLease() {
        var runner = runner("one");
        runner.start();
        await().atMost(SOON).until(() -> told.contains("one steps"));

        runner.stop();

        assertThat(told).startsWith("one elected", "one steps").endsWith("one finishes while it leads");
        assertThat(holder()).isEmpty();
    }

    @Test
    void oneCopyWorksAndTheOtherGoesOnWhenItStops() {
        var one = runner("one");
        one.start();
        await().atMost(SOON).until(() -> told.contains("one steps"));
        var other = runner("other");
        other.start();

        one.stop();

        await().atMost(SOON).until(() -> told.contains("other steps"));
        assertThat(told.indexOf("other elected")).isGreaterThan(told.indexOf("one finishes while it leads"));
        other.stop();
    }

    @Test
    void tellsTasksOfANewElectionAfterTheLeadWasLost() {
        var runner = runner("one");
        runner.start();
        await().atMost(SOON).until(() -> told.contains("one elected"));

        change("update leader_leases set epoch = epoch + 1, expires_at = utc_timestamp(6)");

        await().atMost(SOON)
                .until(() -> told.stream().filter("one elected"::equals).count() == 2);
        runner.stop();
    }

    private LeaderTaskRunner runner(String copy) {
        var wakeUps = new WakeUps();
        var elections = new LeaderElections(DATABASE, Duration.ofSeconds(3), wakeUps, new SimpleMeterRegistry());
        return new LeaderTaskRunner(List.of(task(copy)), elections, wakeUps, Clock.systemUTC());
    }

    private LeaderTask task(String copy) {
        return new LeaderTask() {
            @Override
            public String label() {
                return "told";
            }

            @Override
            public void elected() {
                told.add(copy + " elected");
            }

            @Override
            public Duration step() {
                told.add(copy + " steps");
                return UNTIL_SIGNALLED;
            }

            @Override
            public void finish() {
                told.add(copy + " finishes" + (holder().isEmpty() ? "" : " while it leads"));
            }
        };
    }

    private String holder() {
        return jdbc.sql("select holder from leader_leases where role = ?")
                .param(LeaderTaskRunner.ROLE)
                .query(String.class)
                .single();
    }

    private void change(String sql) {
        new TransactionTemplate(new JdbcTransactionManager(DATABASE))
                .executeWithoutResult(it -> jdbc.sql(sql).update());
    }
}
