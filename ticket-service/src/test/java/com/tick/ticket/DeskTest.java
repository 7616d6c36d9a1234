package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.agent;
import static com.tick.ticket.ServiceUnderTest.anyone;
import static com.tick.ticket.ServiceUnderTest.customer;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.agent.Role;
import com.tick.ticket.ticket.RecordReply;
import com.tick.ticket.ticket.RecordReply.Author;
import com.tick.ticket.ticket.TicketCounts;
import com.tick.ticket.ticket.TicketStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What agents see of tickets and do to them. */
@RunningService
class DeskTest {

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    TicketCounts counts;

    @Autowired
    RecordReply recordReply;

    @Test
    void nobodySeesTicketsWithoutSigningIn() {
        assertThat(tickets.get("/api/tickets", anyone()).status()).isEqualTo(401);
        assertThat(tickets.get("/api/tickets/1", anyone()).status()).isEqualTo(401);
        assertThat(tickets.get("/api/tickets", customer(1)).status()).isEqualTo(403);
        assertThat(tickets.put("/api/tickets/1/status", viewer(), "{\"status\":\"closed\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aStatusChangesOnceAndIsWrittenDown() {
        var id = tickets.anOpenTicket();

        var changed = tickets.changeStatus(id, "in_progress");
        var again = tickets.changeStatus(id, "in_progress");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("/data/status")).isEqualTo("in_progress");
        assertThat(again.status()).isEqualTo(200);
        assertThat(tickets.published(id)).containsExactly("TicketCreated", "TicketStatusChanged");
        var history = tickets.get("/api/tickets/" + id + "/history", viewer());
        assertThat(history.body().at("/data").size()).isEqualTo(2);
        assertThat(history.text("/data/1/actor_name")).isEqualTo("Grace");
        assertThat(history.text("/data/1/old_value")).isEqualTo("new");
        assertThat(history.text("/data/1/new_value")).isEqualTo("in_progress");
    }

    @Test
    void whoeverComesSecondSeesWhatTheFirstHasMadeOfIt() {
        var id = tickets.anOpenTicket();
        var seen = tickets.get("/api/tickets/" + id, viewer()).header("ETag");

        var first = tickets.changeStatus(id, "in_progress", "If-Match", seen);
        var second = tickets.changeStatus(id, "closed", "If-Match", seen);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.text("/data/status")).isEqualTo("in_progress");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(tickets.changeStatus(id, "closed", "If-Match", second.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"status\":\"done\"}", "{\"status\":null}", "{}", "{\"status\":[]}"})
    void anUnknownStatusIsRefused(String body) {
        var refused = tickets.put("/api/tickets/" + tickets.anOpenTicket() + "/status", agent(), body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("status");
    }

    @Test
    void anUnknownTicketIsNotFound() {
        assertThat(tickets.get("/api/tickets/999999999", viewer()).status()).isEqualTo(404);
        assertThat(tickets.get("/api/tickets/999999999/history", viewer()).status())
                .isEqualTo(404);
        assertThat(tickets.changeStatus(999_999_999, "closed").status()).isEqualTo(404);
        assertThat(tickets.get("/api/tickets/x", viewer()).status()).isEqualTo(400);
    }

    @Test
    void aTicketIsGivenToAnAgentWhoMayWork() {
        var id = tickets.anOpenTicket();
        var path = "/api/tickets/" + id + "/assignee";
        var grace = tickets.anAgent(Role.AGENT);
        var onlooker = tickets.anAgent(Role.VIEWER);

        var given = tickets.put(path, agent(), "{\"agentId\":" + grace.id() + "}");
        var refused = tickets.put(path, agent(), "{\"agentId\":" + onlooker.id() + "}");
        var missing = tickets.put(path, agent(), "{}");
        var takenBack = tickets.put(path, agent(), "{\"agent_id\":null}");

        assertThat(given.text("/data/assignee/name")).isEqualTo("Grace");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("agentId");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(takenBack.body().at("/data/assignee").isNull()).isTrue();
        assertThat(tickets.published(id)).containsExactly("TicketCreated", "TicketAssigned", "TicketAssigned");
    }

    @ParameterizedTest
    @CsvSource({
        "created_at,        0 1 2 3 4",
        "-created_at,       4 3 2 1 0",
        "updated_at,        0 1 3 4 2",
        "-updated_at,       2 4 3 1 0",
        "last_customer_at,  0 1 2 3 4",
        "waiting,           0 1 3 4",
        "activity,          2 4 3 1 0",
        "created,           4 3 2 1 0",
        "-last_customer_at, 4 3 2 1 0",
        "name,              3 0 4 1 2",
        "-name,             2 1 4 0 3",
        "status,            4 3 1 0 2",
        "-status,           2 0 1 3 4",
    })
    void pagesFollowEachOtherWithoutGapOrRepetition(String sort, String expected) {
        var type = UUID.randomUUID().toString();
        var ids = Stream.of("Ada", "Zoë", "zoe", "a|b", "Ida")
                .map(it -> tickets.aTicketOf(it, type))
                .toList();
        tickets.changeStatus(ids.get(2), "closed");

        var seen = new ArrayList<Integer>();
        var after = "";
        do {
            var path = "/api/tickets?sort=" + sort + "&limit=2&issueType=" + type + "&after=" + after;
            var page = tickets.get(path, viewer());
            page.body()
                    .at("/data")
                    .forEach(it -> seen.add(ids.indexOf(it.at("/id").asLong())));
            after = page.text("/page/next");
        } while (!after.isEmpty());

        assertThat(seen)
                .isEqualTo(
                        Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList());
    }

    @Test
    void whoWaitsLongestForAnAnswerComesFirst() {
        var type = UUID.randomUUID().toString();
        var start = Instant.now();
        var answered = tickets.aTicketOf("Answered", type);
        var askedAgain = tickets.aTicketOf("Asked again", type);
        var neverAnswered = tickets.aTicketOf("Never answered", type);
        var noted = tickets.aTicketOf("Noted", type);
        var closed = tickets.aTicketOf("Closed", type);
        var reopened = tickets.aTicketOf("Reopened", type);
        said(neverAnswered, Author.CUSTOMER, start.plusSeconds(10));
        said(answered, Author.AGENT, start.plusSeconds(20));
        said(askedAgain, Author.AGENT, start.plusSeconds(20));
        said(askedAgain, Author.CUSTOMER, start.plusSeconds(30));
        said(askedAgain, Author.CUSTOMER, start.plusSeconds(40));
        said(noted, Author.AGENT_TO_AGENTS, start.plusSeconds(20));
        tickets.changeStatus(closed, "closed");
        tickets.changeStatus(reopened, "closed");
        said(reopened, Author.CUSTOMER, start.plusSeconds(50));

        var waiting = tickets.get("/api/tickets?sort=waiting&issueType=" + type, viewer());

        assertThat(waiting.body().at("/data").valueStream().map(it -> it.at("/id")
                        .asLong()))
                .containsExactly(neverAnswered, noted, askedAgain, reopened);
        assertThat(waiting.number("/page/total")).isEqualTo(4);
        assertThat(Instant.parse(waiting.text("/data/2/waiting_since")))
                .isBetween(start.plusSeconds(29), start.plusSeconds(31));
        assertThat(tickets.get("/api/tickets/" + answered, viewer())
                        .body()
                        .at("/data/waiting_since")
                        .isNull())
                .isTrue();
    }

    @Test
    void theLatestActivityComesFirstAndTellsWhoWroteLast() {
        var type = UUID.randomUUID().toString();
        var start = Instant.now();
        var asked = tickets.aTicketOf("Asked", type);
        var answered = tickets.aTicketOf("Answered", type);
        var noted = tickets.aTicketOf("Noted", type);
        said(answered, Author.CUSTOMER, start.plusSeconds(20));
        said(answered, Author.AGENT, start.plusSeconds(30));
        said(noted, Author.AGENT_TO_AGENTS, start.plusSeconds(40));
        // what comes late was written before
        said(noted, Author.CUSTOMER, start.plusSeconds(10));

        var page =
                tickets.get("/api/tickets?issueType=" + type, viewer()).body().at("/data");

        assertThat(page.valueStream().map(it -> it.at("/id").asLong())).containsExactly(noted, answered, asked);
        assertThat(page.valueStream().map(it -> it.at("/last_message/by").asString()))
                .containsExactly("agent", "agent", "customer");
        assertThat(Instant.parse(page.at("/0/last_message/at").asString()))
                .isBetween(start.plusSeconds(39), start.plusSeconds(41));
        assertThat(page.at("/2/last_message/at")).isEqualTo(page.at("/2/created_at"));
    }

    @Test
    void aReplyTakesTheStatusAndTheAssigneeAlongOnce() {
        var id = tickets.anOpenTicket("x");
        recordReply.handle(new RecordReply.Command(
                id,
                new RecordReply.Writer(Author.AGENT, "Grace", 1L),
                false,
                new RecordReply.TicketUpdate(1, TicketStatus.CLOSED, true),
                Instant.now()));

        var ticket = tickets.get("/api/tickets/" + id, viewer());

        assertThat(ticket.text("/data/status")).isEqualTo("closed");
        assertThat(ticket.number("/data/assignee/id")).isEqualTo(1);
        assertThat(tickets.published(id)).containsExactly("TicketCreated", "TicketAssigned", "TicketStatusChanged");
    }

    private void said(long ticket, Author author, Instant at) {
        recordReply.handle(new RecordReply.Command(
                ticket,
                new RecordReply.Writer(author, "Grace", 1L),
                false,
                new RecordReply.TicketUpdate(1, null, false),
                at));
    }

    @Test
    void filtersAreTakenTogether() {
        var type = UUID.randomUUID().toString();
        var open = tickets.anOpenTicket("x", type);
        var closed = tickets.anOpenTicket("x", type);
        tickets.changeStatus(closed, "closed");

        assertThat(listed("issueType=" + type + "&status=closed")).containsExactly(closed);
        assertThat(listed("issueType=" + type + "&status=new,closed")).containsExactly(closed, open);
        assertThat(listed("issueType=" + type + "&assignee=none&channel=web")).containsExactly(closed, open);
        assertThat(listed("issueType=" + type + "&status=new&status=closed&assignee=none&assignee=me&channel=web"))
                .containsExactly(closed, open);
        assertThat(listed("issueType=nothing&issueType=" + type)).containsExactly(closed, open);
        assertThat(listed("issueType=" + type + "&channel=email&channel=sms")).isEmpty();
        assertThat(listed("issueType=" + type + "&assignee=me")).isEmpty();
        assertThat(listed("issueType=" + type + "&from=2020-01-01&to=2020-01-02"))
                .isEmpty();
        assertThat(listed("issueType=" + type + "&sort=-updated_at")).containsExactly(closed, open);
    }

    @ParameterizedTest
    @CsvSource({
        "status, done",
        "sort, email",
        "limit, 0",
        "limit, 101",
        "limit, x",
        "from, yesterday",
        "after, x",
        "assignee, x"
    })
    void aParameterThatMeansNothingIsNamed(String name, String value) {
        var refused = tickets.get("/api/tickets?" + name + "=" + value, viewer());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(name);
        assertThat(refused.text("/message")).doesNotContain("java");
    }

    @Test
    void aTicketIsFoundByWhateverTheAgentKnows() {
        var type = UUID.randomUUID().toString();
        var created = tickets.createJson(
                """
                {"name":"Zoë Quill","email":"zoe.q@example.org","mobile":"+49 (30) 765-4321","issueType":"%s",
                 "issueTitle":"Toner k.o.","description":"The printer eats 100%% of my paper. 打印机"}
                """
                        .formatted(type));
        var id = created.number("/data/id");
        tickets.anOpenTicket("Something else", type);

        for (var known : List.of(
                "printer paper",
                "PRINT",
                "zoe.q@example.org",
                "Quill",
                "k.o.",
                "打印",
                created.text("/data/reference"),
                created.text("/data/reference").substring(3).toLowerCase(java.util.Locale.ROOT),
                "+49 30 765 4321",
                "7654321",
                "#" + id)) {
            assertThat(listed("issueType=" + type + "&q=" + encoded(known)))
                    .as(known)
                    .containsExactly(id);
        }
        assertThat(listed("issueType=" + type + "&q=" + encoded("printer unicorn")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "*",
                "+",
                "-",
                "\"",
                "'",
                "(",
                ")",
                "@",
                "~",
                "<>",
                "%",
                "_",
                "\\",
                "+-*",
                "\"open",
                "((",
                "a*b",
                "' or 1=1 --",
                "🔥",
                "\u0000",
                "+++++",
                "the",
                "of the",
                "-printer",
                ">5",
                "@8",
                "99999999999999999999",
                "TK-",
                "#",
                "()()()",
                "ab",
                "ß",
                "。",
                "*printer",
                "print*er*"
            })
    void noTextIsAnError(String odd) {
        assertThat(tickets.get("/api/tickets?q=" + encoded(odd), viewer()).status())
                .isEqualTo(200);
    }

    @Test
    void aVeryLongTextIsNoErrorEither() {
        assertThat(tickets.get("/api/tickets?q=" + "word+".repeat(500), viewer())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void countsAreWhatCountingThemWouldGive() {
        var grace = tickets.anAgent(Role.AGENT);
        var id = tickets.anOpenTicket();
        tickets.put("/api/tickets/" + id + "/assignee", agent(), "{\"agentId\":" + grace.id() + "}");
        tickets.changeStatus(id, "in_progress");
        tickets.aClosedTicket();

        var answer = tickets.get("/api/tickets/counts", agent(grace.id(), "anyone", "viewer"));

        assertThat(counts.all()).isEqualTo(counts.recounted());
        assertThat(answer.number("/data/mine")).isEqualTo(1);
        assertThat(answer.number("/data/total"))
                .isEqualTo(answer.number("/data/new")
                        + answer.number("/data/in_progress")
                        + answer.number("/data/closed"));
    }

    @Test
    void customersSolveAndReopenTheirOwnTicket() {
        var id = tickets.anOpenTicket();

        var solved = tickets.put("/api/track/status", customer(id), "{\"status\":\"solved\"}");
        var reopened = tickets.put("/api/track/status", customer(id), "{\"status\":\"reopen\"}");
        var unknown = tickets.put("/api/track/status", customer(id), "{\"status\":\"new\"}");

        assertThat(solved.text("/data/status")).isEqualTo("closed");
        assertThat(reopened.text("/data/status")).isEqualTo("in_progress");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(tickets.get("/api/tickets/" + id + "/history", viewer()).text("/data/1/actor"))
                .isEqualTo("customer");
    }

    @Test
    void theDescriptionOfTheInterfaceNamesTheRoutes() {
        var described = tickets.get("/v3/api-docs", anyone());

        assertThat(described.status()).isEqualTo(200);
        assertThat(described.body().at("/paths").propertyNames())
                .contains("/api/tickets", "/api/tickets/{id}/status", "/api/auth/login", "/api/track");
        assertThat(described
                        .body()
                        .at("/components/schemas/CreateTicketRequest/properties")
                        .propertyNames())
                .contains("issueType", "description");
    }

    private List<Long> listed(String query) {
        var answer = tickets.get("/api/tickets?" + query, agent(424_242, "anyone", "viewer"));
        assertThat(answer.status()).as(query).isEqualTo(200);
        var ids = new ArrayList<Long>();
        answer.body().at("/data").forEach(it -> ids.add(it.at("/id").asLong()));
        return ids;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
