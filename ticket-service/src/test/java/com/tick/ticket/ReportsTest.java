package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.agent.Role;
import com.tick.ticket.ticket.RecordReply;
import com.tick.ticket.ticket.RecordReply.Author;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** How many tickets came, and how long customers waited. Each test looks at days of its own, long ago. */
@RunningService
class ReportsTest {

    private static final int MINUTES_OF_2002 = 365 * 24 * 60;

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    RecordReply recordReply;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void ticketsAreCountedOnTheDayThatItWasWhereTheAgentsAre() {
        aTicketOf("2001-03-24T22:59:59");
        aTicketOf("2001-03-24T23:00:00");
        aTicketOf("2001-03-25T21:59:59");
        var closed = aTicketOf("2001-03-25T12:00:00");
        aTicketOf("2001-03-25T22:00:00");
        tickets.changeStatus(closed, "closed");

        // The clocks went forward that night, so this day had 23 hours.
        var report = tickets.get("/api/reports/volume?from=2001-03-25&to=2001-03-26&timeZone=Europe/Berlin", viewer());

        assertThat(report.number("/data/days/0/total")).isEqualTo(3);
        assertThat(report.number("/data/days/0/by_status/new")).isEqualTo(2);
        assertThat(report.number("/data/days/0/by_status/closed")).isEqualTo(1);
        assertThat(report.number("/data/days/0/by_channel/web")).isEqualTo(3);
        assertThat(report.text("/data/days/1/day")).isEqualTo("2001-03-26");
        assertThat(report.number("/data/days/1/total")).isEqualTo(1);
        assertThat(report.text("/data/time_zone")).isEqualTo("Europe/Berlin");
    }

    @Test
    void waitingIsMeasuredUntilTheFirstAnswerThatTheCustomerSees() {
        var grace = tickets.anAgent(Role.AGENT);
        for (int minutes = 1; minutes <= 10; minutes++) {
            var id = aTicketOf("2002-01-01T09:00:00");
            reply(id, Author.CUSTOMER, null, minutes - 1);
            reply(id, Author.AGENT_TO_AGENTS, grace.id(), minutes - 1);
            reply(id, Author.AGENT, grace.id(), minutes);
            reply(id, Author.AGENT, 1L, minutes + 1);
        }

        var report = tickets.get("/api/reports/response-times?from=2002-01-01&to=2002-01-01", viewer());

        assertThat(report.number("/data/first_response/tickets")).isEqualTo(10);
        assertThat(report.number("/data/first_response/median_seconds")).isEqualTo(300);
        assertThat(report.number("/data/first_response/p90_seconds")).isEqualTo(540);
        assertThat(report.body().at("/data/agents").size()).isEqualTo(1);
        assertThat(report.number("/data/agents/0/agent/id")).isEqualTo(grace.id());
        assertThat(report.text("/data/agents/0/agent/name")).isEqualTo("Grace");
        assertThat(report.number("/data/agents/0/first_response/median_seconds"))
                .isEqualTo(300);
        assertThat(report.body().at("/data/resolution/median_seconds").isNull()).isTrue();
    }

    @Test
    void aTicketThatWasOpenedAgainIsNotResolved() {
        var resolved = tickets.aClosedTicket();
        var reopened = tickets.aClosedTicket();
        tickets.changeStatus(reopened, "in_progress");

        assertThat(resolution(resolved)).isOne();
        assertThat(resolution(reopened)).isZero();
    }

    @Test
    void theListHasExactlyTheTicketsWhoseWaitingWasCounted() {
        var grace = tickets.anAgent(Role.AGENT);
        var answered = aTicketOf("2003-01-01T09:00:00");
        reply(answered, Author.AGENT, grace.id(), MINUTES_OF_2002);
        var answeredByAnother = aTicketOf("2003-01-01T09:00:00");
        reply(answeredByAnother, Author.AGENT, 1L, MINUTES_OF_2002);
        var answeredLater = aTicketOf("2003-01-01T09:00:00");
        reply(answeredLater, Author.AGENT, grace.id(), MINUTES_OF_2002 + 60 * 24);
        var day = "from=2003-01-01&to=2003-01-01";

        var report = tickets.get("/api/reports/response-times?" + day, viewer());
        var all = tickets.get("/api/tickets?milestone=first_response&" + day, viewer());
        var hers = tickets.get("/api/tickets?milestone=first_response&by=" + grace.id() + "&" + day, viewer());

        assertThat(all.number("/page/total")).isEqualTo(report.number("/data/first_response/tickets"));
        assertThat(all.body().at("/data").findValues("id"))
                .extracting(JsonNode::asLong)
                .containsExactly(answeredByAnother, answered);
        assertThat(hers.number("/page/total")).isOne();
        assertThat(hers.number("/data/0/id")).isEqualTo(answered);
    }

    @Test
    void whatWasOpenedAgainIsNotListedAsClosed() {
        var grace = tickets.anAgent(Role.AGENT);
        var resolved = aTicketClosedBy(grace.id());
        var reopened = aTicketClosedBy(grace.id());
        tickets.changeStatus(reopened, "in_progress");

        var hers = tickets.get("/api/tickets?milestone=resolution&by=" + grace.id(), viewer());

        assertThat(hers.number("/page/total")).isOne();
        assertThat(hers.number("/data/0/id")).isEqualTo(resolved);
    }

    @ParameterizedTest
    @CsvSource({"milestone=birth, milestone", "by=1, by", "milestone=opening&by=1, by", "milestone=resolution&by=me, by"
    })
    void aMilestoneThatMeansNothingIsNamed(String query, String field) {
        var refused = tickets.get("/api/tickets?" + query, viewer());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday, from",
        "to=2001-13-01, to",
        "from=+999999999-01-01, from",
        "timeZone=Moon, timeZone",
        "from=2001-01-02&to=2001-01-01, to",
        "from=2001-01-01&to=2002-01-02, to"
    })
    void aPeriodThatMeansNothingIsNamed(String query, String field) {
        var refused = tickets.get("/api/reports/volume?" + query, viewer());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
    }

    @Test
    void withoutAPeriodItIsTheLastThirtyDays() {
        tickets.anOpenTicket();

        var report = tickets.get("/api/reports/volume", viewer());

        assertThat(report.body().at("/data/days").size()).isEqualTo(30);
        assertThat(report.number("/data/days/29/total")).isPositive();
        assertThat(tickets.get("/api/reports/volume?from=2001-01-01&to=2002-01-01", viewer())
                        .status())
                .isEqualTo(200);
    }

    private long aTicketOf(String time) {
        var id = tickets.anOpenTicket();
        transaction.executeWithoutResult(it -> jdbc.sql("update tickets set created_at = ? where id = ?")
                .params(LocalDateTime.parse(time), id)
                .update());
        return id;
    }

    private long aTicketClosedBy(long agentId) {
        var id = tickets.anOpenTicket();
        tickets.put(
                "/api/tickets/" + id + "/status",
                ServiceUnderTest.agent(agentId, "viewer", "agent"),
                "{\"status\":\"closed\"}");
        return id;
    }

    private void reply(long id, Author author, @Nullable Long agentId, int minutes) {
        var at = Instant.parse("2002-01-01T09:00:00Z").plusSeconds(60L * minutes);
        recordReply.handle(new RecordReply.Command(
                id,
                new RecordReply.Writer(author, "Grace", agentId),
                false,
                new RecordReply.TicketUpdate(1, null, false),
                at));
    }

    private long resolution(long id) {
        return jdbc.sql(
                        "select count(*) from ticket_milestones where ticket_id = ? and resolved_at is not null and resolved_by = 1")
                .param(id)
                .query(Long.class)
                .single();
    }
}
