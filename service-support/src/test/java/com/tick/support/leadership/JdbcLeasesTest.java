package com.tick.support.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.tick.support.test.RealInfrastructure;
import com.tick.support.wakeup.Instances;
import com.tick.support.wakeup.WakeUps;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Copies of a service and the database that they share. */
class JdbcLeasesTest implements LeasesContract {

    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Sessions of one copy, and those of another. */
    private static final HikariDataSource DATABASE = database();

    private static final HikariDataSource FROZEN = database();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(DATABASE));
    private final Instances instances = new Instances(DATABASE);

    @BeforeAll
    static void makeTables() {
        var flyway = Flyway.configure()
                .dataSource(DATABASE)
                .locations("classpath:db/support")
                .table("support_schema_history")
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
    }

    @AfterAll
    static void disconnect() {
        DATABASE.close();
        FROZEN.close();
    }

    @BeforeEach
    void noLeases() {
        change("delete from leader_leases");
        change("delete from inbox");
    }

    @AfterEach
    void leave() {
        instances.close();
    }

    @Override
    public Leases leases() {
        return new JdbcLeases(DATABASE);
    }

    @Override
    public void leaseEnds() {
        change("update leader_leases set expires_at = expires_at - interval 10 second");
    }

    @Test
    void anotherCopyTakesOverWhenTheLeaseEnds() {
        change("insert into leader_leases (role, holder, epoch, expires_at)"
                + " values ('outbox', 'dead', 4, utc_timestamp(6) + interval 2 second)");
        var follower = election(new WakeUps());
        follower.start();

        await().atMost(SOON).until(() -> follower.leadership().isPresent());

        assertThat(follower.leadership().orElseThrow().epoch()).isEqualTo(5);
        follower.stop();
    }

    @Test
    void aCleanStopIsFollowedAtOnce() {
        var hours = Duration.ofHours(1);
        var leader = election(instances.join(), hours);
        leader.start();
        await().atMost(SOON).until(() -> leader.leadership().isPresent());
        var follower = election(instances.join(), hours);
        follower.start();
        instances.untilTheyKnowEachOther();

        leader.stop();

        await().atMost(SOON).until(() -> follower.leadership().isPresent());
        assertThat(leader.leadership()).isEmpty();
        follower.stop();
    }

    @Test
    void renewsForAsLongAsItLeads() {
        var leader = election(new WakeUps());
        leader.start();
        await().atMost(SOON).until(() -> leader.leadership().isPresent());
        var follower = election(new WakeUps());
        follower.start();

        await().during(SHORT.multipliedBy(2))
                .atMost(SOON)
                .until(() ->
                        leader.leadership().isPresent() && follower.leadership().isEmpty());

        follower.stop();
        leader.stop();
    }

    @Test
    void aRenewalThatIsLostEndsTheLeadership() {
        var leader = election(new WakeUps());
        leader.start();
        await().atMost(SOON).until(() -> leader.leadership().isPresent());
        var leadership = leader.leadership().orElseThrow();

        change("update leader_leases set holder = 'another', epoch = epoch + 1,"
                + " expires_at = utc_timestamp(6) + interval 1 hour");

        await().atMost(SOON).until(() -> !leadership.isHeld());
        await().during(SHORT).atMost(SOON).until(() -> leader.leadership().isEmpty());
        leader.stop();
    }

    @Test
    void aLateTransactionDoesNotCommit() throws Exception {
        long epoch = taken();
        var late = new Leadership(ROLE, epoch, () -> 0, 1);
        leaseEnds();
        taken();

        assertThat(late.isHeld()).as("by a clock that stood still").isTrue();
        assertThatThrownBy(() -> late.call(() -> leaderTransaction().execute(it -> note("late"))))
                .isInstanceOf(LeaseLostException.class);
        assertThat(noted()).isZero();
    }

    @Test
    void aTransactionOfTheLeaderCommits() throws Exception {
        var leadership = new Leadership(ROLE, taken(), () -> 0, 1);

        leadership.call(() -> leaderTransaction().execute(it -> note("in time")));

        assertThat(noted()).isOne();
    }

    @Test
    void othersThanTheLeaderProveNothing() {
        leaderTransaction().executeWithoutResult(it -> note("a request"));

        assertThat(noted()).isOne();
    }

    @Test
    void aLateStatementChangesNothing() throws Exception {
        transaction.executeWithoutResult(it -> note("a row"));
        long epoch = taken();
        var late = new Leadership(ROLE, epoch, () -> 0, 1);
        leaseEnds();
        long next = taken();

        assertThat(change("delete from inbox where " + late.condition())).isZero();
        assertThat(change("delete from inbox where " + new Leadership(ROLE, next, () -> 0, 1).condition()))
                .isOne();
    }

    /** Until its session is closed it keeps whoever wants to lead from counting the epoch up, and its rows locked. */
    @Test
    void aLeaderThatIsFrozenBetweenProofAndCommitIsCutOff() throws Exception {
        leases().take(ROLE, leases().find(ROLE), "frozen", Duration.ofSeconds(1));
        transaction.executeWithoutResult(it -> note("locked"));
        try (var connection = FROZEN.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "update inbox set topic = 'late' where event_id = 'locked'");
            execute(connection, "select epoch from leader_leases where role = 'outbox' lock in share mode");
            var follower = election(new WakeUps());
            follower.start();

            await().atMost(SOON).until(() -> follower.leadership().isPresent());
            assertThat(change("update inbox set topic = 'new' where event_id = 'locked'"))
                    .isOne();
            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
            assertThat(jdbc.sql("select topic from inbox").query(String.class).single())
                    .isEqualTo("new");
            follower.stop();
        }
    }

    private LeaderElection election(WakeUps wakeUps) {
        return election(wakeUps, SHORT);
    }

    private LeaderElection election(WakeUps wakeUps, Duration lease) {
        return new LeaderElections(DATABASE, lease, wakeUps, new SimpleMeterRegistry()).of(ROLE, () -> {});
    }

    /** Transactions as a service with this module has them. */
    private TransactionTemplate leaderTransaction() {
        var manager = new JdbcTransactionManager(DATABASE);
        manager.setTransactionExecutionListeners(List.of(new LeaderTransactions(DATABASE)));
        return new TransactionTemplate(manager);
    }

    private long taken() throws SQLException {
        var found = leases().find(ROLE);
        assertThat(leases().take(ROLE, found, "somebody", LEASE)).isTrue();
        return found.epoch() + 1;
    }

    private int note(String id) {
        return jdbc.sql("insert into inbox (event_id, topic) values (?, 'any')")
                .param(id)
                .update();
    }

    private int noted() {
        return jdbc.sql("select count(*) from inbox").query(Integer.class).single();
    }

    private int change(String sql) {
        return transaction.execute(it -> jdbc.sql(sql).update());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static HikariDataSource database() {
        var settings = RealInfrastructure.get().settings();
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:mysql://%s:%s/%s_notifications?allowPublicKeyRetrieval=true"
                .formatted(settings.get("DB_HOST"), settings.get("DB_PORT"), settings.get("DB_NAME")));
        config.setUsername(settings.get("DB_USER"));
        config.setPassword(settings.get("DB_PASSWORD"));
        config.setAutoCommit(false);
        config.setMaximumPoolSize(10);
        return new HikariDataSource(config);
    }
}
