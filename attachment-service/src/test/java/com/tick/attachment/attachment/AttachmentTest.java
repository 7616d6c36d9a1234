package com.tick.attachment.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.attachment.attachment.Attachment.ClaimAnswer;
import com.tick.attachment.attachment.AttachmentEvent.Reason;
import com.tick.attachment.scanning.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Owner TICKET = new Owner(7, null, false);
    private static final Owner REPLY = new Owner(7, 70L, true);

    @Test
    void bindingTellsWhatTheFileIsAndWhoseItIs() {
        var attachment = aClaimedFile();
        var id = UUID.fromString(attachment.id());

        assertThat(attachment.bind(REPLY, 0, NOON)).isTrue();

        assertThat(attachment.takeEvents())
                .containsExactly(
                        new AttachmentEvent.Stored(7, id, 70L, "photo.png", "image/png", 3, "0".repeat(64), NOON));
    }

    @Test
    void bindingTwiceHappensOnce() {
        var attachment = aClaimedFile();
        attachment.bind(TICKET, 0, NOON);
        attachment.takeEvents();

        boolean bound = attachment.bind(TICKET, 0, NOON);

        assertThat(bound).isTrue();
        assertThat(attachment.takeEvents()).isEmpty();
    }

    @Test
    void aBoundFileCannotBecomeAnothersOwn() {
        var attachment = aClaimedFile();
        attachment.bind(TICKET, 0, NOON);

        assertThat(attachment.bind(new Owner(8, null, false), 0, NOON)).isFalse();
        assertThat(attachment.bind(REPLY, 0, NOON)).isFalse();
    }

    @Test
    void onlyTheUploaderCanClaim() {
        var token = ClaimToken.random();
        var attachment = anUploadedFile(token);

        assertThat(attachment.claim(ClaimToken.random(), null, NOON)).isEqualTo(ClaimAnswer.REFUSED);
        assertThat(attachment.claim(token, null, NOON)).isEqualTo(ClaimAnswer.GRANTED);
        assertThat(attachment.state()).isEqualTo(AttachmentState.CLAIMED);
    }

    @Test
    void aClaimCanBeRepeatedUntilTheFileIsBound() {
        var token = ClaimToken.random();
        var attachment = anUploadedFile(token);
        attachment.claim(token, null, NOON);

        assertThat(attachment.claim(token, null, NOON)).isEqualTo(ClaimAnswer.GRANTED);
        attachment.bind(TICKET, 0, NOON);
        assertThat(attachment.claim(token, null, NOON)).isEqualTo(ClaimAnswer.REFUSED);
    }

    @Test
    void aFileUploadedWithATicketsLinkIsForThatTicketAlone() {
        var token = ClaimToken.random();
        var attachment =
                Attachment.uploaded(aPicture(ContentState.UNSCANNED), new Uploader("somewhere", 7L), token, NOON);

        assertThat(attachment.claim(token, 8L, NOON)).isEqualTo(ClaimAnswer.OF_ANOTHER_TICKET);
        assertThat(attachment.claim(token, null, NOON)).isEqualTo(ClaimAnswer.OF_ANOTHER_TICKET);
        assertThat(attachment.claim(ClaimToken.random(), 8L, NOON)).isEqualTo(ClaimAnswer.REFUSED);
        assertThat(attachment.claim(token, 7L, NOON)).isEqualTo(ClaimAnswer.GRANTED);
        assertThat(attachment.bind(new Owner(8, 80L, false), 0, NOON)).isFalse();
        assertThat(attachment.bind(new Owner(7, 70L, false), 0, NOON)).isTrue();
    }

    @Test
    void aFileClaimedForATicketIsForThatTicketFromThenOn() {
        var token = ClaimToken.random();
        var attachment = anUploadedFile(token);

        assertThat(attachment.claim(token, 7L, NOON)).isEqualTo(ClaimAnswer.GRANTED);

        assertThat(attachment.claim(token, 8L, NOON)).isEqualTo(ClaimAnswer.OF_ANOTHER_TICKET);
        assertThat(attachment.claim(token, 7L, NOON)).isEqualTo(ClaimAnswer.GRANTED);
    }

    @Test
    void anAwaitedFileTellsThatItIsAwaitedAndOnceThatItHasCome() {
        var id = UUID.randomUUID();
        var attachment = Attachment.absent(id, FileName.of("late.png"), ContentState.AWAITED, NOON);

        attachment.bind(REPLY, 0, NOON);
        assertThat(attachment.takeEvents()).containsExactly(new AttachmentEvent.Awaited(7, id, 70L, "late.png", NOON));
        attachment.arrived(aPicture(ContentState.UNSCANNED), NOON);
        attachment.arrived(aPicture(ContentState.UNSCANNED), NOON);

        assertThat(attachment.takeEvents())
                .containsExactly(
                        new AttachmentEvent.Stored(7, id, 70L, "photo.png", "image/png", 3, "0".repeat(64), NOON));
    }

    @Test
    void aFileThatCouldNotBeHadSaysSoAndMayComeAllTheSame() {
        var id = UUID.randomUUID();
        var attachment = Attachment.absent(id, FileName.of("late.png"), ContentState.AWAITED, NOON);
        attachment.bind(TICKET, 0, NOON);
        attachment.takeEvents();

        attachment.stillAbsent(ContentState.UNAVAILABLE, NOON);
        attachment.stillAbsent(ContentState.UNAVAILABLE, NOON);

        assertThat(attachment.takeEvents()).containsExactly(rejected(attachment, Reason.UNAVAILABLE));
        attachment.arrived(aPicture(ContentState.UNSCANNED), NOON);
        assertThat(attachment.takeEvents()).singleElement().isInstanceOf(AttachmentEvent.Stored.class);
        attachment.stillAbsent(ContentState.UNAVAILABLE, NOON);
        assertThat(attachment.stored().content()).isEqualTo(ContentState.UNSCANNED);
    }

    @Test
    void aFileThatAServiceHandedOverCannotBeClaimed() {
        var attachment = aClaimedFile();

        assertThat(attachment.claim(ClaimToken.random(), null, NOON)).isEqualTo(ClaimAnswer.REFUSED);
    }

    @Test
    void aFileThatIsStillBeingCheckedIsToldOfOnceItIsClean() {
        var attachment = aBoundFile(ContentState.PENDING);
        assertThat(attachment.takeEvents()).isEmpty();

        attachment.scanned(Verdict.clean(), NOON);

        assertThat(attachment.takeEvents())
                .hasOnlyElementsOfType(AttachmentEvent.Stored.class)
                .hasSize(1);
    }

    @Test
    void anInfectedFileIsToldOfWhetherItIsFoundBeforeItIsBoundOrAfter() {
        var foundAfter = aBoundFile(ContentState.PENDING);
        foundAfter.scanned(Verdict.infected("Some.Virus"), NOON);
        var foundBefore = Attachment.handedOver(aPicture(ContentState.PENDING), NOON);
        foundBefore.scanned(Verdict.infected("Some.Virus"), NOON);
        assertThat(foundBefore.takeEvents()).isEmpty();
        foundBefore.bind(TICKET, 0, NOON);

        assertThat(foundAfter.takeEvents()).containsExactly(rejected(foundAfter, Reason.INFECTED));
        assertThat(foundBefore.takeEvents()).containsExactly(rejected(foundBefore, Reason.INFECTED));
    }

    @Test
    void aFileThatCouldBeReadAllAlongIsNotToldOfAgainWhenItIsFoundClean() {
        var attachment = aBoundFile(ContentState.UNSCANNED);
        attachment.takeEvents();

        attachment.scanned(Verdict.clean(), NOON);

        assertThat(attachment.takeEvents()).isEmpty();
    }

    @Test
    void aFileThatCannotBeScannedIsNeverClean() {
        var attachment = aBoundFile(ContentState.PENDING);

        attachment.scanned(Verdict.unscannable("too large"), NOON);

        assertThat(attachment.stored().content()).isEqualTo(ContentState.FAILED);
        assertThat(attachment.takeEvents()).containsExactly(rejected(attachment, Reason.UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "UNSCANNED, false, true",
        "PENDING, false, true",
        "CLEAN, false, true",
        "INFECTED, false, false",
        "FAILED, false, false",
        "MISSING, false, false",
        "DAMAGED, false, false",
        "UNSCANNED, true, false",
        "PENDING, true, false",
        "CLEAN, true, true",
        "INFECTED, true, false",
        "FAILED, true, false",
    })
    void nothingIsReadableBeforeItIsCleanWhereThereIsAScanner(ContentState state, boolean scanner, boolean readable) {
        assertThat(state.readable(scanner)).isEqualTo(readable);
    }

    private static AttachmentEvent rejected(Attachment attachment, Reason reason) {
        return new AttachmentEvent.Rejected(7, UUID.fromString(attachment.id()), null, false, reason, NOON);
    }

    private static CheckedFile aPicture(ContentState content) {
        return new CheckedFile(ReceivedFileFixture.aPicture(), "image/png", content);
    }

    private static Attachment aClaimedFile() {
        return Attachment.handedOver(aPicture(ContentState.UNSCANNED), NOON);
    }

    private static Attachment aBoundFile(ContentState content) {
        var attachment = Attachment.handedOver(aPicture(content), NOON);
        attachment.bind(TICKET, 0, NOON);
        return attachment;
    }

    private static Attachment anUploadedFile(ClaimToken token) {
        return Attachment.uploaded(aPicture(ContentState.UNSCANNED), new Uploader("somewhere", null), token, NOON);
    }
}
