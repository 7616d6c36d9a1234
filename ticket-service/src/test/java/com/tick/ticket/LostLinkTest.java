package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.anyoneAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.ticket.ServiceUnderTest.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers who have lost their private link. */
@RunningService
class LostLinkTest {

    private static final String SENT = "TicketLinkRequested";

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    JdbcClient jdbc;

    private final String mobile = "+4930" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);

    @Test
    void theLinkOfTheNewestOpenTicketIsSentWhateverTheSpelling() {
        var older = open();
        var newer = open();
        tickets.changeStatus(newer, "closed");

        var answer = ask(mobile.replace("+4930", "+49 (30) "), null);

        assertThat(answer.status()).isEqualTo(202);
        handled();
        assertThat(tickets.published(older)).endsWith(SENT);
        assertThat(tickets.published(newer)).doesNotContain(SENT);
    }

    @Test
    void aReferencePicksTheTicketOfThatNumberOnly() {
        var mine = open();
        open();
        var foreign = tickets.anOpenTicket();

        ask(mobile, referenceOf(mine).toLowerCase(Locale.ROOT));
        ask(mobile, referenceOf(foreign));

        handled();
        assertThat(tickets.published(mine)).endsWith(SENT);
        assertThat(tickets.published(foreign)).doesNotContain(SENT);
    }

    /** Some small letters become two capital ones, and there is no room for those. */
    @Test
    void aReferenceOfAnyLettersIsOneThatThereIsNot() {
        for (var letter : List.of("ß", "ŉ", "ﬃ", "İ", "漢", "a")) {
            assertThat(ask(mobile, letter.repeat(16)).status()).as(letter).isEqualTo(202);
        }
    }

    @Test
    void nothingTellsWhetherANumberIsKnown() {
        open();

        var known = ask(mobile, null);
        var unknown = ask("+4930" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999), "TK-ABCDEFGH");

        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(202);
        assertThat(unknown.body()).isEqualTo(known.body());
    }

    @Test
    void aNumberGetsNoMoreThanThreeAnHour() {
        var id = open();

        IntStream.range(0, 5)
                .forEach(it -> assertThat(ask(mobile, null).status()).isEqualTo(202));

        handled();
        assertThat(tickets.published(id)).filteredOn(SENT::equals).hasSize(3);
    }

    @Test
    void anAddressIsHeardTenTimesAnHour() {
        var address = UUID.randomUUID().toString();
        IntStream.range(0, 10).forEach(it -> ask("+4930" + (1_000_000 + it), null, address));
        var id = open();

        ask(mobile, null, address);

        handled();
        assertThat(tickets.published(id)).doesNotContain(SENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            {};                                              mobile
            {"mobile":"call me"};                            mobile
            {"mobile":5};                                    mobile
            {"mobile":"+1234567890","reference":[]};         reference
            {"mobile":"+1234567890","email":"a@b.c"};        email
            """)
    void whatIsWrongIsNamed(String body, String field) {
        var refused = tickets.post("/api/track/link", anyoneAt("x"), body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
    }

    private long open() {
        return tickets.createJson(
                        "{\"name\":\"Ada\",\"email\":\"ada@example.org\",\"description\":\"x\",\"mobile\":\"%s\"}"
                                .formatted(mobile))
                .number("/data/id");
    }

    private String referenceOf(long id) {
        return jdbc.sql("select reference from tickets where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private Answer ask(String number, @Nullable String reference) {
        return ask(number, reference, UUID.randomUUID().toString());
    }

    private Answer ask(String number, @Nullable String reference, String address) {
        return tickets.post(
                "/api/track/link",
                anyoneAt(address),
                reference == null
                        ? "{\"mobile\":\"%s\"}".formatted(number)
                        : "{\"mobile\":\"%s\",\"reference\":\"%s\"}".formatted(number, reference));
    }

    private void handled() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from link_requests where handled_at is null")
                                .query(Long.class)
                                .single())
                        .isZero());
    }
}
