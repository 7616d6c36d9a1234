package com.tick.support.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.support.wakeup.WakeUps;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When a copy believes that it leads: by clocks that the test turns. */
class LeaderElectionTest {

    private static final String ROLE = "outbox";
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** Of this process; the database's goes with it unless a test says otherwise. */
    private Duration now = Duration.ZERO;

    private final FakeLeases leases = new FakeLeases();
    private final LeaderElection one = election("one");
    private final LeaderElection other = election("other");

    @Test
    void leadsWhenTheLeaseIsFreeAndRenewsItThreeTimesInIt() throws SQLException {
        assertThat(one.step()).isEqualTo(Duration.ofSeconds(5));

        assertThat(one.leadership())
                .hasValueSatisfying(it -> assertThat(it.epoch()).isOne());
        for (int renewals = 0; renewals < 10; renewals++) {
            pass(Duration.ofSeconds(5));
            assertThat(one.step()).isEqualTo(Duration.ofSeconds(5));
            assertThat(one.leadership()).isPresent();
        }
    }

    @Test
    void askingEarlyAsksNothing() throws SQLException {
        one.step();
        pass(Duration.ofSeconds(2));
        leases.away = true;

        assertThat(one.step()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void followerSleepsUntilTheLeaseEnds() throws SQLException {
        one.step();
        pass(Duration.ofSeconds(2));

        assertThat(other.step()).isBetween(Duration.ofSeconds(13), Duration.ofMillis(13_100));
        assertThat(other.leadership()).isEmpty();
    }

    /** A statement that takes long may have been carried out when it was sent. */
    @Test
    void countsFromBeforeTheDatabaseWasAsked() throws SQLException {
        leases.underWay = () -> now = now.plus(Duration.ofSeconds(2));
        one.step();
        leases.underWay = () -> {};

        // found after two seconds, taken after four, of which the lease counts the last two
        pass(Duration.ofSeconds(11));
        assertThat(one.leadership()).isPresent();
        pass(Duration.ofSeconds(1));
        assertThat(one.leadership()).isEmpty();
    }

    @Test
    void leadsNoMoreWhenItCannotRenew() throws SQLException {
        one.step();
        leases.away = true;
        pass(Duration.ofSeconds(5));
        assertThatThrownBy(one::step).isInstanceOf(SQLException.class);
        assertThat(one.leadership()).isPresent();

        pass(Duration.ofSeconds(9));

        assertThat(one.leadership()).isEmpty();
        assertThat(leases.now).isLessThan(Duration.ofHours(1).plus(LEASE));
    }

    @Test
    void leadsOnWhenTheDatabaseComesBackAndNobodyElseLed() throws SQLException {
        one.step();
        pass(Duration.ofMinutes(1));
        assertThat(one.leadership()).isEmpty();

        one.step();

        assertThat(one.leadership())
                .hasValueSatisfying(it -> assertThat(it.epoch()).isOne());
    }

    @Test
    void frozenLeaderFindsThatAnotherHasTakenOver() throws SQLException {
        one.step();
        var frozen = one.leadership().orElseThrow();
        pass(LEASE);

        other.step();

        assertThat(other.leadership())
                .hasValueSatisfying(it -> assertThat(it.epoch()).isEqualTo(2));
        assertThat(frozen.isHeld()).isFalse();
        assertThat(one.step()).isZero();
        assertThat(one.leadership()).isEmpty();
        assertThat(one.step()).isGreaterThan(Duration.ofSeconds(14));
    }

    /** The clock of a virtual machine may stand still with it: then only the database can tell. */
    @Test
    void leaderWhoseClockStoodStillFindsThatAnotherHasTakenOver() throws SQLException {
        one.step();
        leases.now = leases.now.plus(LEASE);
        other.step();
        now = now.plus(Duration.ofSeconds(5));
        assertThat(one.leadership()).isPresent();

        one.step();

        assertThat(one.leadership()).isEmpty();
    }

    @Test
    void whoResignsLetsOthersTryFirst() throws SQLException {
        one.step();

        one.resign(one.leadership().orElseThrow(), Duration.ofSeconds(2));

        assertThat(one.leadership()).isEmpty();
        assertThat(one.step()).isEqualTo(Duration.ofSeconds(2));
        other.step();
        assertThat(other.leadership()).isPresent();
    }

    @Test
    void whoStopsLeavesTheLeaseToOthersAtOnce() throws SQLException {
        one.step();

        one.stop();

        other.step();
        assertThat(other.leadership()).isPresent();
    }

    private void pass(Duration time) {
        now = now.plus(time);
        leases.now = leases.now.plus(time);
    }

    private LeaderElection election(String holder) {
        return new LeaderElection(ROLE, holder, leases, LEASE, () -> now.toNanos(), new WakeUps(), () -> {});
    }
}
