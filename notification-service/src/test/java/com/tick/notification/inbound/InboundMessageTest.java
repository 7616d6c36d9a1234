package com.tick.notification.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.contact.RecognizeContact.Sighting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InboundMessageTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void aLateFileKeepsItsMessageBackForMomentsOnly() {
        var message = aPicture();

        assertThat(message.waitsForFile(NOON.plusSeconds(19))).isTrue();
        assertThat(message.waitsForFile(NOON.plusSeconds(20))).isFalse();
    }

    @Test
    void aMessageNamesItsFileWhetherItIsHereOrLate() {
        var late = aPicture();
        var id = late.fileIds().get(0);
        late.routedTo(7);
        var here = aPicture();
        here.fileStored();
        here.routedTo(7);

        assertThat(late.text()).isEmpty();
        assertThat(late.awaitedFiles()).isEqualTo(Map.of(id, "photo.jpg"));
        assertThat(here.fileIds()).hasSize(1);
        assertThat(here.awaitedFiles()).isEmpty();
        assertThat(late.fileHasToFollow()).isFalse();
    }

    @Test
    void aFileIsFetchedLessAndLessOftenForAsLongAsWhatsAppKeepsIt() {
        var tries = triesOf(aPicture());

        var pauses = new ArrayList<Duration>();
        for (int i = 1; i < tries.size(); i++) {
            pauses.add(Duration.between(tries.get(i - 1), tries.get(i)));
        }
        assertThat(pauses).isSorted().first().isEqualTo(Duration.ofSeconds(2));
        assertThat(pauses.get(pauses.size() - 1)).isEqualTo(Duration.ofMinutes(15));
        assertThat(tries.get(tries.size() - 1))
                .isBetween(NOON.plus(Duration.ofDays(7)).minus(Duration.ofMinutes(15)), NOON.plus(Duration.ofDays(7)));
    }

    @Test
    void whatWasGivenUpIsFetchedAgainForAWhileOnRequest() {
        var message = aPicture();
        triesOf(message);
        message.fileGivenUp();
        var later = NOON.plus(Duration.ofDays(8));

        assertThat(message.fetchAgain(later)).isTrue();

        assertThat(message.fileAbsence()).isNull();
        message.fileNotYet(later);
        assertThat(message.fileAbsence()).isNull();
        assertThat(message.fetchAgain(later)).isFalse();
    }

    /** When it was tried until it was given up. */
    private static List<Instant> triesOf(InboundMessage message) {
        var tries = new ArrayList<Instant>();
        var now = NOON;
        while (message.fileAbsence() == null) {
            tries.add(now);
            message.fileNotYet(now);
            now = message.fileDueAt();
        }
        return tries;
    }

    private static InboundMessage aPicture() {
        var file = new Item.File("123", "image/jpeg", "photo.jpg", null);
        var item = new Item.FromCustomer(
                "1",
                "wamid.x",
                new Sighting(null, "4915112345678", "Ada"),
                NOON,
                "image",
                Item.Purpose.TALK,
                "",
                null,
                null,
                file);
        return new InboundMessage(item, 1, 1, NOON, NOON);
    }
}
