package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.agent;
import static com.tick.ticket.ServiceUnderTest.customer;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.search.SearchQuery;
import com.tick.ticket.ServiceUnderTest.Answer;
import com.tick.ticket.ticket.TicketTexts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What tickets say and what was said on them, found together, ranked, page by page. */
@RunningService
class SearchTest {

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    TicketTexts texts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String word =
            "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 15);

    @Test
    void whatWasSaidIsFoundAndShown() {
        var replied = tickets.anOpenTicket();
        var noted = tickets.anOpenTicket();
        NeighboursStandIn.say(replied, false, "The " + word + " broke");
        NeighboursStandIn.say(noted, true, word);

        var found = search(word);

        assertThat(ids(found)).containsExactly(noted, replied);
        assertThat(found.text("/data/0/match/place")).isEqualTo("note");
        assertThat(found.text("/data/1/match/place")).isEqualTo("reply");
        assertThat(found.text("/data/1/match/text")).isEqualTo("The " + word + " broke");
        assertThat(found.number("/data/1/match/marks/0/start")).isEqualTo(4);
        assertThat(found.text("/data/1/match/author_name")).isEqualTo("Grace");
        assertThat(found.number("/page/total")).isEqualTo(2);
    }

    @Test
    void wordsMayStandInDifferentPlacesOfOneTicket() {
        var both = tickets.anOpenTicket("The printer " + word);
        tickets.anOpenTicket("Another " + word);
        NeighboursStandIn.say(both, false, "eats " + word + "paper");

        assertThat(ids(search("printer " + word + " " + word + "paper"))).containsExactly(both);
    }

    @Test
    void theBestMatchesComeFirst() {
        var said = tickets.anOpenTicket();
        var begins = tickets.anOpenTicket(word + "s");
        var describes = tickets.anOpenTicket(word);
        var subject =
                create("{\"name\":\"Ada\",\"email\":\"a@example.org\",\"description\":\"x\",\"issueTitle\":\"%s\"}");
        var newest = tickets.anOpenTicket(word);
        NeighboursStandIn.say(said, false, word);

        assertThat(ids(search(word))).containsExactly(subject, newest, describes, said, begins);
        assertThat(ids(listed("q=" + word + "&sort=created_at")))
                .containsExactly(said, begins, describes, subject, newest);
        assertThat(ids(listed("q=" + word + "&sort=relevance"))).startsWith(subject);
    }

    @Test
    void aNumberAfterAHashIsThatTicket() {
        var wanted = tickets.anOpenTicket();
        var other = tickets.anOpenTicket("see " + wanted);

        var found = ids(search("#" + wanted));

        assertThat(found).startsWith(wanted).contains(other);
        assertThat(ids(search(Long.toString(wanted)))).startsWith(wanted);
        assertThat(search("#" + wanted).text("/data/0/match/place")).isEqualTo("number");
        assertThat(search("#999999999").number("/page/total")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            +49 (151) %s-0001 | 0151 %s0001
            +49 (151) %s-0001 | +49151%s0001
            +49 (151) %s-0001 | 0049 151/%s-0001
            +49 (151) %s-0001 | (0151) %s–0001
            0151 %s0001       | +49 151 %s 0001
            """)
    void aPhoneNumberIsFoundInEverySpelling(String typed, String searched) {
        var middle = Integer.toString(ThreadLocalRandom.current().nextInt(2000, 9999));
        var id = tickets.createJson(
                        "{\"name\":\"Ada\",\"email\":\"a@example.org\",\"description\":\"x\",\"mobile\":\"%s\"}"
                                .formatted(typed.formatted(middle)))
                .number("/data/id");

        var found = search(searched.formatted(middle));

        assertThat(ids(found)).contains(id);
        assertThat(found.text("/data/0/match/place")).isEqualTo("customer");
    }

    @Test
    void anAddressIsFoundWholeInPartAndInPunycode() {
        var id = tickets.createJson(
                        "{\"name\":\"Ada\",\"email\":\"%s@müller.example\",\"description\":\"x\"}".formatted(word))
                .number("/data/id");
        NeighboursStandIn.say(tickets.anOpenTicket(), false, "was " + word + "@müller.example");

        assertThat(ids(search(word + "@müller.example"))).startsWith(id);
        assertThat(ids(search(word.toUpperCase(java.util.Locale.ROOT) + "@xn--mller-kva.example")))
                .startsWith(id);
        assertThat(ids(search(word + "@mü"))).contains(id);
        assertThat(ids(search("@müller.example"))).contains(id);
    }

    @Test
    void filtersNarrowASearch() {
        var open = tickets.anOpenTicket(word);
        var closed = tickets.anOpenTicket(word);
        tickets.changeStatus(closed, "closed");
        NeighboursStandIn.say(tickets.aClosedTicket(), false, "not " + word);

        assertThat(ids(listed("q=" + word + "&status=new"))).containsExactly(open);
        assertThat(ids(listed("q=" + word + "&status=closed&sort=created_at")))
                .hasSize(2)
                .startsWith(closed);
        assertThat(ids(listed("q=" + word + "&channel=whatsapp"))).isEmpty();
        assertThat(ids(listed("q=" + word + "&assignee=me"))).isEmpty();
        assertThat(listed("q=" + word + "&status=new").number("/page/total")).isEqualTo(1);
    }

    /** With few matches, which are named to the database, and with many, which are walked over. */
    @ParameterizedTest
    @ValueSource(ints = {30, 1_500})
    void pagesHaveEveryMatchOnceInEveryOrder(int matches) {
        add(matches);

        for (var query : List.of("", "&sort=relevance", "&sort=name", "&sort=-updated_at", "&sort=-status")) {
            assertThat(all("q=" + word + query, matches < 100 ? 7 : 97))
                    .as(query)
                    .doesNotHaveDuplicates()
                    .hasSize(matches);
        }
        assertThat(all("q=" + word + "&status=closed", matches < 100 ? 3 : 41))
                .doesNotHaveDuplicates()
                .hasSize(matches / 3);
        assertThat(search(word).number("/page/total")).isEqualTo(matches);
    }

    @Test
    void customersCannotSearch() {
        var id = tickets.anOpenTicket(word);

        assertThat(tickets.get("/api/tickets?q=" + word, customer(id)).status()).isEqualTo(403);
    }

    @Test
    void whatIsNotCommittedIsNotFound() {
        transaction.executeWithoutResult(status -> {
            insert(1, 2);
            assertThat(texts.saying(SearchQuery.parse("nothing" + word))
                            .get(0)
                            .all()
                            .isEmpty())
                    .isTrue();
            status.setRollbackOnly();
        });

        assertThat(ids(search(word))).isEmpty();
    }

    private void add(int count) {
        transaction.executeWithoutResult(status -> {
            for (int from = 0; from < count; from += 500) {
                insert(from, Math.min(count, from + 500));
            }
        });
    }

    /** In three statuses; every second one says it in its subject, every fifth only a word that begins so. */
    private void insert(int from, int to) {
        var rows = new ArrayList<String>();
        for (int n = from; n < to; n++) {
            var said = n % 5 == 0 ? word + "s" : word;
            rows.add(
                    """
                    (unhex(left(sha2('%1$s %2$d', 256), 32)), 'S%2$d%3$s', 'Ada %2$d', 'a@example.org', '%4$s', %5$s, 'search',
                     elt(1 + %2$d %% 3, 'new', 'in_progress', 'closed'), 'web', sha2('%1$s %2$d', 256), now(6),
                     now(6) - interval %2$d second, now(6))
                    """
                            .formatted(word, n, word.substring(0, 9), said, n % 2 == 0 ? "'" + said + "'" : "null"));
        }
        jdbc.sql(
                        """
                        insert into tickets (uuid, reference, name, email, description, issue_title, issue_type, status, channel,
                                             link_sha256, last_customer_at, created_at, updated_at) values
                        """
                                + String.join(",", rows))
                .update();
    }

    private List<Long> all(String query, int limit) {
        var all = new ArrayList<Long>();
        var after = "";
        do {
            var page = listed(query + "&limit=" + limit + "&after=" + encoded(after));
            all.addAll(ids(page));
            after = page.text("/page/next");
        } while (!after.isEmpty() && all.size() < 10_000);
        return all;
    }

    private long create(String body) {
        return tickets.createJson(body.formatted(word)).number("/data/id");
    }

    private Answer search(String typed) {
        return listed("q=" + encoded(typed));
    }

    private Answer listed(String query) {
        var answer = tickets.get("/api/tickets?" + query, query.contains("me") ? agent() : viewer());
        assertThat(answer.status()).as(query).isEqualTo(200);
        return answer;
    }

    private static List<Long> ids(Answer answer) {
        var ids = new ArrayList<Long>();
        answer.body().at("/data").forEach(ticket -> ids.add(ticket.at("/id").asLong()));
        return ids;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
