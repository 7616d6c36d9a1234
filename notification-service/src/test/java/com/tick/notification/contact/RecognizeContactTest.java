package com.tick.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.Recipient;
import com.tick.notification.contact.RecognizeContact.Sighting;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecognizeContactTest {

    private final RecognizeContact recognize = new RecognizeContact(new InMemoryContacts(), Clock.systemUTC());

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
        assertThat(later.recipient()).isEqualTo(Recipient.phone("4911"));
    }

    @Test
    void anotherUserIdOnAKnownNumberIsSomebodyElse() {
        var first = seen("DE.1", "4911", "Ada");
        var second = seen("DE.2", "4911", "Bob");

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.recipient()).isEqualTo(new Recipient(Recipient.Kind.BSUID, "DE.2"));
    }

    @Test
    void twoKnownContactsAreNeverMerged() {
        var byUser = seen("DE.1", null, "Ada");
        var byPhone = seen(null, "4911", "Bob");

        var both = seen("DE.1", "4911", "Ada");

        assertThat(both.id()).isEqualTo(byUser.id()).isNotEqualTo(byPhone.id());
        assertThat(both.waId()).isNull();
    }

    @Test
    void somebodyWithoutANameIsShownByTheEndsOfTheNumber() {
        assertThat(seen(null, "4915112345678", " ").displayName()).isEqualTo("+491•••••••678");
        assertThat(seen(null, "4915112345679", "\u2800\u200b\u3164").displayName())
                .isEqualTo("+491•••••••679");
    }

    @Test
    void whoShowsNothingIsNobody() {
        assertThat(recognize.handle(new Sighting(null, "", null))).isEmpty();
    }

    private Contact seen(@Nullable String userId, @Nullable String waId, @Nullable String name) {
        return recognize.handle(new Sighting(userId, waId, name)).orElseThrow();
    }

    private static final class InMemoryContacts implements Contacts {

        private final List<Contact> stored = new ArrayList<>();

        @Override
        public Optional<Contact> find(String id) {
            return stored.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Contact> findBy(Recipient.Kind kind, String address) {
            return stored.stream()
                    .filter(it -> it.aliases().contains(new Alias(kind, address)))
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
