package com.tick.notification.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.ContactAddress.Kind;
import com.tick.notification.channel.InboundEvent;
import com.tick.notification.channel.InboundFile;
import com.tick.notification.channel.Participant;
import com.tick.notification.channel.Sender;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    @Test
    void everyFileOfAMessageIsNamedWhetherItIsHereOrLate() {
        var event = aMessageWith("photo.jpg", "bill.pdf");
        var message = new InboundMessage(event, 1, 1, NOON, NOON);
        var further = message.furtherFiles(event, NOON);
        message.with(further);
        message.routedTo(7);

        assertThat(further).hasSize(1);
        assertThat(message.fileIds()).hasSize(2);
        assertThat(message.awaitedFiles().values()).containsExactlyInAnyOrder("photo.jpg", "bill.pdf");
    }

    private static InboundMessage aPicture() {
        return new InboundMessage(aMessageWith("photo.jpg"), 1, 1, NOON, NOON);
    }

    private static InboundEvent.Message aMessageWith(String... names) {
        var channel = new ChannelId("phones");
        var ada = Participant.of(new ContactAddress(channel, Kind.PHONE, "4915112345678"), "Ada");
        var files = Stream.of(names)
                .map(name -> new InboundFile("123", "image/jpeg", name, null, null))
                .toList();
        return new InboundEvent.Message(
                new InboundEvent.Origin("wamid.x", new Sender(channel, "1"), ada, NOON),
                "image",
                InboundEvent.Purpose.TALK,
                new InboundEvent.Content(null, "", null, null, files),
                InboundEvent.Threading.NONE,
                false);
    }
}
