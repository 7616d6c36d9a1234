package com.tick.torture.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.torture.observation.Observation.File;
import com.tick.torture.observation.Observation.Notice;
import org.junit.jupiter.api.Test;

class FilesAndNoticesTest {

    private final World world = World.thatKeepsItsPromises();

    @Test
    void aFileWhoseBytesAreNotInTheStoreIsLost() {
        var file = world.files.remove(0);
        world.files.add(new File(file.id(), file.ticket(), file.state(), file.recorded(), null));

        assertThat(world.violations(new FilesIntact()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void aFileWithOtherBytesThanWereSentIsNoticed() {
        var file = world.files.remove(0);
        world.files.add(new File(file.id(), file.ticket(), file.state(), file.recorded(), "other"));

        assertThat(world.violations(new FilesIntact()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.WRONG);
    }

    @Test
    void aTicketWithoutItsFileIsNoticed() {
        world.files.remove(0);

        assertThat(world.violations(new FilesIntact()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void aNoticeThatArrivesTwiceIsDoubled() {
        world.notices.add(notice("n2", "RECEIVED", "DELIVERED", false, 2));

        assertThat(world.violations(new NoticesOnce()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.DOUBLED);
    }

    @Test
    void anAgentsWordsMayArriveTwiceOnlyWhenTheFirstAttemptsEndIsOnRecordAsUnknown() {
        world.notices.add(notice("n2", "REPLY", "DELIVERED", true, 2));
        world.notices.add(notice("n3", "REPLY", "DELIVERED", false, 2));
        world.notices.add(notice("n4", "REPLY", "DELIVERED", true, 3));

        assertThat(world.violations(new NoticesOnce()))
                .extracting(Violation::subject)
                .containsExactly("n3", "n4");
    }

    @Test
    void aNoticeThatStopsOnItsWayIsNoticed() {
        world.notices.add(notice("n2", "STATUS", "SENDING", false, 1));
        world.notices.add(notice("n3", "STATUS", "PENDING", false, 0));

        assertThat(world.violations(new NoticesEnd()))
                .extracting(Violation::subject)
                .containsExactly("n2", "n3");
    }

    @Test
    void aNoticeMayWaitBehindOneOfWhichNobodyKnowsTheEnd() {
        world.notices.add(notice("n2", "STATUS", "UNKNOWN", false, 0));
        world.notices.add(notice("n3", "STATUS", "PENDING", false, 0));

        assertThat(world.violations(new NoticesEnd())).isEmpty();
    }

    @Test
    void aCustomerWhomNobodyToldIsNoticed() {
        world.notices.clear();

        assertThat(world.violations(new NoticesEnd()))
                .extracting(Violation::subject)
                .containsExactly("ticket 1");
    }

    private static Notice notice(String id, String kind, String state, boolean resent, int arrived) {
        return new Notice(id, kind, state, resent, arrived, 2, "491702");
    }
}
