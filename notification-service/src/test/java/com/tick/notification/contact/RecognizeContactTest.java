package com.tick.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.ContactAddress.Kind;
import com.tick.notification.channel.Participant;
import com.tick.support.phone.PhoneLine;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizeContactTest {

    private static final ChannelId CHANNEL = new ChannelId("phones");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final InMemoryContacts contacts = new InMemoryContacts();
    private final RecognizeContact recognize =
            new RecognizeContact(contacts, new AssignNumber(contacts, Clock.systemUTC()), Clock.systemUTC());

    @Test
    void theSameNumberIsTheSameContact() {
        var first = seen(null, "4911", "Ada");
        var second = seen(null, "4911", "Ada L.");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.displayName()).isEqualTo("Ada L.");
    }

    @Test
    void aUserIdIsLearntWithTheNumberAndRecognizesTheContactWithoutIt() {
        var first = seen(null, "4911", "Ada");
        seen("DE.1", "4911", "Ada");
        var later = seen("DE.1", null, null);

        assertThat(later.id()).isEqualTo(first.id());
        assertThat(later.addressOn(CHANNEL)).contains(phone("4911"));
    }

    @Test
    void anotherUserIdOnAKnownNumberIsSomebodyElse() {
        var first = seen("DE.1", "4911", "Ada");
        var second = seen("DE.2", "4911", "Bob");

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.addressOn(CHANNEL)).contains(phone("4911"));
        assertThat(first.lostItsNumber()).isTrue();
        assertThat(second.tookItsNumberAfter(NOON)).isTrue();
    }

    @Test
    void whoLostANumberIsReachedAgainWhenTheyWriteWithoutOneOrFromAnother() {
        var ada = seen("DE.1", "4911", "Ada");
        var bob = seen("DE.2", "4911", "Bob");

        seen("DE.1", null, "Ada");
        var byId = ada.addressOn(CHANNEL).orElseThrow();
        var grace = seen("DE.3", "4911", "Grace");
        seen("DE.2", "4922", "Bob");

        assertThat(byId).isEqualTo(new ContactAddress(CHANNEL, Kind.USER_ID, "DE.1"));
        assertThat(bob.lostItsNumber()).isFalse();
        assertThat(bob.addressOn(CHANNEL)).contains(phone("4922"));
        assertThat(grace.addressOn(CHANNEL)).contains(phone("4911"));
    }

    @Test
    void aLateMessageOfTheFormerOwnerTakesNothingBack() {
        var ada = seenAt("DE.1", "4911", NOON);
        var bob = seenAt("DE.2", "4911", NOON.plusSeconds(60));

        seenAt("DE.1", "4911", NOON.plusSeconds(30));

        assertThat(ada.lostItsNumber()).isTrue();
        assertThat(bob.addressOn(CHANNEL)).contains(phone("4911"));
    }

    @Test
    void aNumberThatSomebodyMovedAwayFromIsNotTheirsAnyMore() {
        var ada = seenAt("DE.1", "4911", NOON);
        seenAt("DE.1", "4922", NOON.plusSeconds(60));

        seenAt("DE.1", "4911", NOON.plusSeconds(30));
        var next = seenAt(null, "4911", NOON.plusSeconds(90));

        assertThat(ada.addressOn(CHANNEL)).contains(phone("4922"));
        assertThat(next.id()).isNotEqualTo(ada.id());
    }

    @ParameterizedTest
    @CsvSource({"5511987654321, 551187654321", "5215512345678, 525512345678", "5491123456789, 541123456789"})
    void theSpellingsOfOneLineAreOneContactWhoIsWrittenToAsTheyWroteLast(String before, String after) {
        var first = seen(null, before, "Ada");
        var second = seen(null, after, "Ada");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.addressOn(CHANNEL)).contains(phone(after));
    }

    @Test
    void aUsernameStandsForAMissingNameAndForAHiddenNumber() {
        var ada = recognize
                .handle(somebody("DE.1", "4915112345678", " ", "ada.l"), NOON)
                .orElseThrow()
                .contact();
        var bob = recognize
                .handle(somebody("DE.2", null, null, "bob"), NOON)
                .orElseThrow()
                .contact();

        assertThat(ada.displayName()).isEqualTo("ada.l");
        assertThat(bob.displayName()).isEqualTo("bob");
        assertThat(bob.maskedAddress()).isEqualTo("bob");
    }

    @Test
    void twoKnownContactsAreNeverMerged() {
        var byUser = seen("DE.1", null, "Ada");
        var byPhone = seen(null, "4911", "Bob");

        var both = seen("DE.1", "4911", "Ada");

        assertThat(both.id()).isEqualTo(byUser.id()).isNotEqualTo(byPhone.id());
        assertThat(both.phone()).isEqualTo("4911");
        assertThat(byPhone.lostItsNumber()).isTrue();
    }

    @Test
    void somebodyWithoutANameIsShownByTheEndsOfTheNumber() {
        assertThat(seen(null, "4915112345678", " ").displayName()).isEqualTo("+491•••••••678");
        assertThat(seen(null, "4915112345679", "\u2800\u200b\u3164").displayName())
                .isEqualTo("+491•••••••679");
    }

    @Test
    void whoShowsNothingIsNobody() {
        assertThat(recognize.handle(somebody(null, "", null, null), NOON)).isEmpty();
    }

    private static ContactAddress phone(String digits) {
        return new ContactAddress(CHANNEL, Kind.PHONE, digits);
    }

    private static Participant somebody(
            @Nullable String userId, @Nullable String waId, @Nullable String name, @Nullable String username) {
        var addresses = new ArrayList<ContactAddress>();
        if (userId != null) {
            addresses.add(new ContactAddress(CHANNEL, Kind.USER_ID, userId));
        }
        if (waId != null) {
            addresses.add(phone(waId));
        }
        return new Participant(addresses, name, username);
    }

    private Contact seen(@Nullable String userId, @Nullable String waId, @Nullable String name) {
        return recognize
                .handle(somebody(userId, waId, name, null), Instant.now())
                .orElseThrow()
                .contact();
    }

    private Contact seenAt(@Nullable String userId, String waId, Instant at) {
        return recognize
                .handle(somebody(userId, waId, "Somebody", null), at)
                .orElseThrow()
                .contact();
    }

    private static final class InMemoryContacts implements Contacts {

        private final List<Contact> stored = new ArrayList<>();

        @Override
        public Optional<Contact> find(String id) {
            return stored.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Contact> findBy(ContactAddress address) {
            var spellings = address.isPhone() ? PhoneLine.spellings(address.value()) : List.of(address.value());
            return stored.stream()
                    .filter(it -> spellings.stream().anyMatch(spelling -> it.addresses()
                            .contains(new ContactAddress(address.channel(), address.kind(), spelling))))
                    .findFirst();
        }

        @Override
        public void save(Contact contact) {
            if (!stored.contains(contact)) {
                stored.add(contact);
            }
        }
    }
}
