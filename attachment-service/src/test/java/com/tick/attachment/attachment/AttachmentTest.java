package com.tick.attachment.attachment;

import static org.assertj.core.api.Assertions.assertThat;

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

        assertThat(attachment.claim(ClaimToken.random(), NOON)).isFalse();
        assertThat(attachment.claim(token, NOON)).isTrue();
        assertThat(attachment.state()).isEqualTo(AttachmentState.CLAIMED);
    }

    @Test
    void aClaimCanBeRepeatedUntilTheFileIsBound() {
        var token = ClaimToken.random();
        var attachment = anUploadedFile(token);
        attachment.claim(token, NOON);

        assertThat(attachment.claim(token, NOON)).isTrue();
        attachment.bind(TICKET, 0, NOON);
        assertThat(attachment.claim(token, NOON)).isFalse();
    }

    @Test
    void aFileThatAServiceHandedOverCannotBeClaimed() {
        var attachment = aClaimedFile();

        assertThat(attachment.claim(ClaimToken.random(), NOON)).isFalse();
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
        return new AttachmentEvent.Rejected(7, UUID.fromString(attachment.id()), false, reason, NOON);
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
        return Attachment.uploaded(aPicture(ContentState.UNSCANNED), "somewhere", token, NOON);
    }
}
