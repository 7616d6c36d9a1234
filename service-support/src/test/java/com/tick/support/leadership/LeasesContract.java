package com.tick.support.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every {@link Leases} does. */
interface LeasesContract {

    String ROLE = "outbox";
    Duration LEASE = Duration.ofSeconds(10);

    Leases leases();

    /** Until a lease of ten seconds that nobody renews has ended. */
    void leaseEnds() throws Exception;

    @Test
    default void firstComerGetsTheFirstEpoch() throws Exception {
        var found = leases().find(ROLE);

        assertThat(found.isFree()).isTrue();
        assertThat(leases().take(ROLE, found, "one", LEASE)).isTrue();
        var taken = leases().find(ROLE);
        assertThat(taken.holder()).isEqualTo("one");
        assertThat(taken.epoch()).isEqualTo(found.epoch() + 1);
        assertThat(taken.isFree()).isFalse();
        assertThat(taken.remaining()).isBetween(Duration.ofSeconds(1), LEASE);
    }

    @Test
    default void nobodyTakesALeaseThatRuns() throws Exception {
        var found = leases().find(ROLE);
        leases().take(ROLE, found, "one", LEASE);

        assertThat(leases().take(ROLE, leases().find(ROLE), "two", LEASE)).isFalse();
        assertThat(leases().find(ROLE).holder()).isEqualTo("one");
    }

    @Test
    default void ofTwoThatFoundItFreeOneGetsIt() throws Exception {
        var found = leases().find(ROLE);

        assertThat(leases().take(ROLE, found, "one", LEASE)).isTrue();
        assertThat(leases().take(ROLE, found, "two", LEASE)).isFalse();
    }

    @Test
    default void anEndedLeaseIsTakenOverAndItsHolderCannotRenew() throws Exception {
        long first = taken("one");
        leaseEnds();

        long second = taken("two");

        assertThat(second).isEqualTo(first + 1);
        assertThat(leases().renew(ROLE, first, LEASE)).isFalse();
        assertThat(leases().renew(ROLE, second, LEASE)).isTrue();
    }

    @Test
    default void anEndedLeaseThatNobodyTookIsRenewed() throws Exception {
        long epoch = taken("one");
        leaseEnds();

        assertThat(leases().renew(ROLE, epoch, LEASE)).isTrue();
        assertThat(leases().find(ROLE).isFree()).isFalse();
    }

    @Test
    default void aReleasedLeaseIsFreeAtOnce() throws Exception {
        long epoch = taken("one");

        leases().release(ROLE, epoch);

        var found = leases().find(ROLE);
        assertThat(found.isFree()).isTrue();
        assertThat(found.wasReleased()).isTrue();
        assertThat(taken("two")).isEqualTo(epoch + 1);
    }

    @Test
    default void whoHasLostItReleasesNothing() throws Exception {
        long first = taken("one");
        leaseEnds();
        taken("two");

        leases().release(ROLE, first);

        assertThat(leases().find(ROLE).isFree()).isFalse();
    }

    private long taken(String holder) throws Exception {
        var found = leases().find(ROLE);
        assertThat(leases().take(ROLE, found, holder, LEASE)).isTrue();
        return found.epoch() + 1;
    }
}
