package com.tick.attachment.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttachmentTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Owner TICKET = new Owner(7, null, false);
    private static final Owner REPLY = new Owner(7, 70L, true);

    @Test
    void bindingTellsWhatTheFileIsAndWhoseItIs() {
        var id = UUID.randomUUID();
        var attachment = Attachment.handedOver(id, ReceivedFileFixture.aPicture(), "image/png", NOON);

        assertThat(attachment.bind(REPLY, 0, NOON)).isTrue();

        assertThat(attachment.takeEvents())
                .containsExactly(new AttachmentEvent.Bound(7, id, 70L, "image/png", 3, "0".repeat(64), NOON));
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

    private static Attachment aClaimedFile() {
        return Attachment.handedOver(UUID.randomUUID(), ReceivedFileFixture.aPicture(), "image/png", NOON);
    }

    private static Attachment anUploadedFile(ClaimToken token) {
        return Attachment.uploaded(
                UUID.randomUUID(), ReceivedFileFixture.aPicture(), "image/png", "somewhere", token, NOON);
    }
}
