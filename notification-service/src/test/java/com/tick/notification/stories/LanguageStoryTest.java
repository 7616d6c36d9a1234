package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.notification.ticketprojection.TicketProjection;
import com.tick.notification.ticketprojection.TicketProjections;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Customers are written to in their language, with the simulator for WhatsApp. */
@NotificationStory
class LanguageStoryTest extends SimulatedStory {

    @Autowired
    TicketProjections known;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void theTemplatesAreKnown() {
        service.admin("POST", "/api/whatsapp/templates/sync", "");
    }

    @Test
    void aGermanTicketGetsEveryNoticeInGerman() {
        var ada = Customer.newDigits();
        long ticket = tickets.webTicket(ada, "de-AT");
        awaitTexts(ada, 1);

        tickets.statusChanged(ticket, "new", "in_progress", Instant.now());
        awaitTexts(ada, 2);
        desk.answer(ticket, "Haben Sie es mit Wasser versucht?");
        awaitTexts(ada, 3);
        tickets.linkRequested(ticket, ada);

        var texts = awaitTexts(ada, 4);
        assertThat(texts.get(0)).contains("danke für Ihre Nachricht", TicketServiceStandIn.referenceOf(ticket));
        assertThat(texts.get(1)).contains("Es ist jetzt in Arbeit.");
        assertThat(texts.get(2)).contains("wartet eine Antwort");
        assertThat(texts.get(3)).contains("danke für Ihre Nachricht");
        assertThat(phones.received(ada).get(2).path("buttons").toString())
                .contains("Mein Anliegen öffnen", "Hierher senden");
    }

    @ParameterizedTest
    @CsvSource({"ar, حالتها الآن مغلقة", "en-GB, it is now closed", "sw, it is now closed"})
    void theWordForAStatusIsInTheLanguageOfItsTemplate(String language, String words) {
        var ada = Customer.newDigits();
        long ticket = tickets.webTicket(ada, language);
        awaitTexts(ada, 1);

        tickets.statusChanged(ticket, "new", "closed", Instant.now());

        assertThat(awaitTexts(ada, 2).get(1)).contains(words);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "sw")
    void whoseLanguageIsUnknownOrHasNoTemplateGetsTheConfiguredOne(@Nullable String language) {
        var ada = Customer.newDigits();

        tickets.webTicket(ada, language);

        assertThat(awaitTexts(ada, 1).get(0)).contains("thank you for writing to us");
    }

    @Test
    void theLinkIsToldInTheSameLanguageWithinTheWindow() {
        var ada = Customer.newDigits();
        long ticket = tickets.webTicket(ada, "de");
        awaitTexts(ada, 1);
        phones.write(ada, "Hallo?");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tickets.repliesOn(ticket)).isNotEmpty());

        tickets.linkRequested(ticket, ada);

        await().atMost(SOON).untilAsserted(() -> assertThat(phones.texts(ada))
                .anySatisfy(it -> assertThat(it).startsWith("Hier ist der private Link zu Ihrem Ticket")));
    }

    @Test
    void anOlderEventThatIsToldAgainLeavesTheLanguageKnown() {
        long id = TicketServiceStandIn.newReplyId();
        var transaction = new TransactionTemplate(transactions);

        transaction.executeWithoutResult(it -> known.learn(List.of(aTicket(id, "de"))));
        transaction.executeWithoutResult(it -> known.learn(List.of(aTicket(id, null))));

        assertThat(known.find(id).orElseThrow().language()).isEqualTo("de");
    }

    @Test
    void theListOfTemplatesTellsWhichTranslationsAreUsedAndHowTheyLook() {
        var german = asAgent("/api/whatsapp/templates")
                .valueStream()
                .filter(it -> it.path("name").asString().equals("ticket_status"))
                .filter(it -> it.path("language").asString().equals("de"))
                .findFirst()
                .orElseThrow();

        assertThat(german.path("used_for").asString()).isEqualTo("status");
        assertThat(german.path("preview").asString()).contains("TK-7QX2M9", "in Arbeit");
        assertThat(german.path("problem").isNull()).isTrue();
    }

    private List<String> awaitTexts(String digits, int count) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(phones.texts(digits)).hasSize(count));
        return phones.texts(digits);
    }

    private static TicketProjection aTicket(long id, @Nullable String language) {
        return new TicketProjection(
                id,
                UUID.randomUUID().toString(),
                1,
                "TK-" + id,
                "web",
                "new",
                Instant.now(),
                "Ada",
                null,
                false,
                null,
                null,
                language,
                true);
    }
}
