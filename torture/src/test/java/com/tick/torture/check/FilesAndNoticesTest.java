package com.tick.torture.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.torture.history.Kind;
import com.tick.torture.history.Outcome;
import com.tick.torture.observation.Observation.File;
import com.tick.torture.observation.Observation.Notice;
import com.tick.torture.observation.Observation.Reply;
import org.junit.jupiter.api.Test;

class FilesAndNoticesTest {

    private final World world = World.thatKeepsItsPromises();

    @Test
    void aFileWhoseBytesAreNotInTheStoreIsLost() {
        var file = world.files.remove(0);
        world.files.add(new File(file.id(), file.ticket(), file.state(), file.recorded(), null, file.stored()));

        assertThat(world.violations(new FilesIntact()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void aFileWithOtherBytesThanWereSentIsNoticed() {
        var file = world.files.remove(0);
        world.files.add(new File(file.id(), file.ticket(), file.state(), file.recorded(), "other", file.stored()));

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
    void aFileThatTheStoreHasLostIsNoticedWhateverIsDownloaded() {
        var file = world.files.remove(0);
        world.files.add(new File(file.id(), file.ticket(), file.state(), file.recorded(), file.found(), null));

        assertThat(world.violations(new FilesIntact()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void aFileThatCameByWhatsAppIsThereOnceAndBelongsToATicket() {
        world.asked(Kind.WHATSAPP, 0, "hash3", Outcome.OK, 0);
        assertThat(world.violations(new FilesIntact()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);

        world.files.add(new File("file3", 0, "CLAIMED", "hash3", null, "hash3"));
        assertThat(world.violations(new FilesIntact()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);

        world.files.set(2, new File("file3", 1, "BOUND", "hash3", "hash3", "hash3"));
        assertThat(world.violations(new FilesIntact())).isEmpty();

        world.files.add(new File("file4", 1, "BOUND", "hash3", "hash3", "hash3"));
        assertThat(world.violations(new FilesIntact()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.DOUBLED);
    }

    @Test
    void theKeptPlaceOfAFileThatHasNotComeHasNoBytes() {
        world.files.add(new File("file3", 1, "BOUND", "", null, null));

        assertThat(world.violations(new FilesIntact())).isEmpty();
    }

    @Test
    void anUploadThatNoTicketHasClaimedIsKept() {
        world.asked(Kind.UPLOAD, 0, "hash3", Outcome.OK, 0);
        assertThat(world.violations(new FilesIntact()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);

        world.files.add(new File("file3", 0, "UNCLAIMED", "hash3", null, "hash3"));
        assertThat(world.violations(new FilesIntact())).isEmpty();
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
    void whatReachesAPhoneWithoutAnAttemptOnRecordIsNoticed() {
        world.strays.add("wamid.1");

        assertThat(world.violations(new NoticesOnce()))
                .extracting(Violation::subject)
                .containsExactly("wamid.1");
    }

    @Test
    void anAgentsAnswerThatWasNotPassedOnIsLost() {
        world.replies.add(new Reply(9, 1, true, "On its way"));

        assertThat(world.violations(new NoticesEnd()))
                .extracting(Violation::subject)
                .containsExactly("answers to 1");
    }

    @Test
    void inTheEndNoNoticeWaitsForAnythingButACustomer() {
        world.notices.add(notice("n2", "STATUS", "UNKNOWN", true, 0));
        world.notices.add(notice("n3", "STATUS", "RETRY_WAIT", false, 0));
        world.notices.add(notice("n4", "STATUS", "UNCONFIRMED", true, 0));
        world.notices.add(notice("n5", "REPLY", "HELD", false, 0));

        assertThat(world.violations(new NoticesSettled()))
                .extracting(Violation::subject)
                .containsExactly("n2", "n3");
    }

    @Test
    void inTheEndANoticeSaysWhatWhatsAppHasSaidOfIt() {
        world.notices.add(notice("n2", "STATUS", "SENT", false, 1));
        world.notices.add(notice("n3", "STATUS", "DELIVERED", false, 0));

        assertThat(world.violations(new NoticesSettled()))
                .extracting(Violation::subject)
                .containsExactly("n2", "n3");
    }

    @Test
    void aCustomerWhomNobodyToldIsNoticed() {
        world.notices.clear();

        assertThat(world.violations(new NoticesEnd()))
                .extracting(Violation::subject)
                .containsExactly("ticket 1");
    }

    private static Notice notice(String id, String kind, String state, boolean ambiguous, int arrived) {
        return new Notice(id, kind, state, ambiguous, arrived, 2, "491702", arrived > 0 ? "delivered" : "");
    }
}
