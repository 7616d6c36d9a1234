package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.events.ticket.OpenTicket;
import com.tick.support.test.TestTokens;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every shape of payload that WhatsApp is known to send, and what a helpdesk has to make of it. */
@NotificationStory
class ReplayedPayloadTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Autowired
    TicketServiceStandIn tickets;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/replayed-payloads.tsv", delimiter = '\t', quoteCharacter = '§')
    void whatWhatsAppSendsIsAcceptedAndBecomesWhatItShould(
            String name, String action, String words, String field, String value) {
        var ada = new Customer(port);
        var expected = words == null ? "" : unescaped(words);

        ada.sendsRaw(field, value);

        switch (action) {
            case "TICKET" -> {
                assertThat(ticketOf(ada).getText()).isEqualTo(expected);
                assertThat(ticketOf(ada).getAttachmentIds()).isEmpty();
            }
            case "FILE" -> {
                assertThat(ticketOf(ada).getText()).isEqualTo(expected);
                assertThat(ticketOf(ada).getAttachmentIds()).hasSize(1);
            }
            case "ALERT" ->
                await().atMost(SOON).untilAsserted(() -> assertThat(status()).contains(expected));
            default -> {
                ada.writes("The first words");
                assertThat(ticketOf(ada).getText()).isEqualTo("The first words");
            }
        }
        await().atMost(SOON).until(() -> waitingBodies() == 0);
        assertThat(deadBodies(ada)).isZero();
    }

    private OpenTicket ticketOf(Customer customer) {
        await().atMost(SOON).until(() -> !tickets.openedFor(customer.digits()).isEmpty());
        assertThat(tickets.openedFor(customer.digits())).hasSize(1);
        return tickets.openedFor(customer.digits()).get(0);
    }

    private long waitingBodies() {
        return jdbc.sql("select count(*) from webhook_journal where state = 'PENDING'")
                .query(Long.class)
                .single();
    }

    private long deadBodies(Customer customer) {
        return jdbc.sql("select count(*) from webhook_journal where state = 'DEAD' and body like ?")
                .param("%" + customer.digits() + "%")
                .query(Long.class)
                .single();
    }

    private String status() {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/whatsapp/status".formatted(port)))
                .header("Authorization", TestTokens.bearer("notification-service", "agent:1", "anyone", "viewer"));
        return Customer.send(request).body();
    }

    private static String unescaped(String words) {
        var text = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            boolean escape = words.charAt(i) == '\\' && i + 1 < words.length();
            if (escape && words.charAt(i + 1) == 'n') {
                text.append('\n');
                i++;
            } else if (escape && words.charAt(i + 1) == 'u') {
                text.append((char) Integer.parseInt(words.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                text.append(words.charAt(i));
            }
        }
        return text.toString();
    }
}
