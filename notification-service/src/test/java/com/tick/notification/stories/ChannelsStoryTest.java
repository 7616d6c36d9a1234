package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.RawInbound;
import com.tick.notification.intake.Journal;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is the same for every channel, as agents and admins see it. */
@NotificationStory
class ChannelsStoryTest extends SimulatedStory {

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void eachChannelSaysWhatItCanDo() {
        var whatsapp = asAgent("/api/channels").path(0);

        assertThat(whatsapp.path("id").asString()).isEqualTo("whatsapp");
        assertThat(whatsapp.path("configured").asBoolean()).isTrue();
        assertThat(whatsapp.path("missing_settings")).isEmpty();
        assertThat(whatsapp.path("capabilities").path("free_text_hours").asInt())
                .isEqualTo(24);
    }

    @Test
    void aTicketsMessagesSayWhichWayTheyTook() {
        var ada = Customer.newDigits();
        long ticket = tickets.webTicket(ada);

        await().atMost(SOON).untilAsserted(() -> assertThat(asAgent("/api/messages?ticketId=" + ticket)
                        .path(0)
                        .path("state")
                        .asString())
                .isEqualTo("DELIVERED"));
        var message = asAgent("/api/messages?ticketId=" + ticket).path(0);
        assertThat(message.path("channel").asString()).isEqualTo("whatsapp");
        assertThat(message.path("fallback_of").isNull()).isTrue();
        var retried = service.agent(
                "POST", "/api/messages/%s/retry".formatted(message.path("id").asString()), "");
        assertThat(retried.statusCode()).isEqualTo(409);
    }

    @Test
    void aChannelsSettingsAreAtBothOfTheirAddresses() {
        assertThat(asAdmin("GET", "/api/channels/whatsapp/settings"))
                .isEqualTo(asAdmin("GET", "/api/whatsapp/settings"));
        assertThat(service.agent("GET", "/api/channels/whatsapp/settings", "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aLargeBodyIsJournalledInChunksOnceAndReadWhole() throws Exception {
        var channel = new ChannelId("letters");
        var body = new byte[9 * 1024 * 1024 + 17];
        new Random(1).nextBytes(body);

        boolean first = journal.append(channel, "box:1:7", new ByteArrayInputStream(body), clock.instant());
        boolean again = journal.append(channel, "box:1:7", new ByteArrayInputStream(body), clock.instant());

        long id = jdbc.sql("select id from webhook_journal where channel = 'letters'")
                .query(Long.class)
                .single();
        RawInbound raw = journal.raw(id).orElseThrow();
        assertThat(first).isTrue();
        assertThat(again).isFalse();
        assertThat(raw.size()).isEqualTo(body.length);
        assertThat(raw.bytes()).isEqualTo(body);
    }
}
