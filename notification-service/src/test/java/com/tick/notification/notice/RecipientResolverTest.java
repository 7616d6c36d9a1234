package com.tick.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.Channel;
import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.Channels;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.TestChannel;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Contacts;
import com.tick.notification.notice.LastInbound.Way;
import com.tick.notification.notice.RecipientResolver.Route;
import com.tick.notification.ticketprojection.TicketProjection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecipientResolverTest {

    private static final TicketProjection TICKET = new TicketProjection(
            7,
            "0b7c7a53-1a3e-4a3c-9d5e-111111111111",
            1,
            "TK-7",
            "web",
            "new",
            Instant.EPOCH,
            "Ada",
            null,
            false,
            null,
            null,
            null,
            true);

    @Test
    void aNoticeGoesByTheFirstChannelThatIsSetUp() {
        assertThat(notice(TestChannel.off("one"), TestChannel.named("two"), TestChannel.named("three")))
                .isEqualTo("two");
    }

    @Test
    void aNoticePassesOverAChannelThatDoesNotReachTheCustomer() {
        assertThat(notice(TestChannel.named("one").reachingNobody(), TestChannel.named("two")))
                .isEqualTo("two");
    }

    @Test
    void aNoticeWaitsForAChannelThatQueuesBeforeItIsSetUp() {
        assertThat(notice(TestChannel.off("one"), TestChannel.offButQueuing("two")))
                .isEqualTo("two");
        assertThat(notice(TestChannel.offButQueuing("one"), TestChannel.named("two")))
                .isEqualTo("two");
        assertThat(notice(TestChannel.off("one"))).isEqualTo("none");
    }

    @Test
    void aReplyWithoutAKnownWayGoesAsANoticeDoes() {
        var resolver = resolver(Map.of(), TestChannel.named("one"), TestChannel.named("two"));

        assertThat(resolver.forReplies(List.of(TICKET)).get(7L))
                .extracting(Route::channel)
                .isEqualTo(new ChannelId("one"));
    }

    @Test
    void aReplyToSomebodyWhoIsGoneGoesAsANoticeDoes() {
        var way = new Way(new ChannelId("two"), "nobody", "desk");
        var resolver = resolver(Map.of(7L, way), TestChannel.named("one"), TestChannel.named("two"));

        assertThat(resolver.forReplies(List.of(TICKET)).get(7L))
                .extracting(Route::channel)
                .isEqualTo(new ChannelId("one"));
    }

    @Test
    void theNextWayIsAnotherChannelThatIsSetUp() {
        var resolver = resolver(
                Map.of(), TestChannel.named("one"), TestChannel.offButQueuing("two"), TestChannel.named("three"));

        assertThat(resolver.next(TICKET, new ChannelId("one")))
                .map(Route::channel)
                .contains(new ChannelId("three"));
        assertThat(resolver(Map.of(), TestChannel.named("one"), TestChannel.offButQueuing("two"))
                        .next(TICKET, new ChannelId("one")))
                .isEmpty();
    }

    private static String notice(Channel... channels) {
        return resolver(Map.of(), channels)
                .forNotice(TICKET)
                .map(route -> route.channel().value())
                .orElse("none");
    }

    private static RecipientResolver resolver(Map<Long, Way> ways, Channel... channels) {
        return new RecipientResolver(new Channels(List.of(channels)), new NoContacts(), new Ways(ways));
    }

    private record Ways(Map<Long, Way> ways) implements LastInbound {

        @Override
        public Map<Long, Way> ofTickets(Set<Long> ticketIds) {
            return ways;
        }
    }

    private static final class NoContacts implements Contacts {

        @Override
        public Optional<Contact> find(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Contact> findBy(ContactAddress address) {
            return Optional.empty();
        }

        @Override
        public void save(Contact contact) {
            throw new UnsupportedOperationException();
        }
    }
}
