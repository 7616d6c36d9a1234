package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.agent;
import static com.tick.ticket.ServiceUnderTest.field;
import static com.tick.ticket.ServiceUnderTest.file;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.test.statements.StatementCounts;
import com.tick.support.test.statements.Statements;
import com.tick.ticket.ServiceUnderTest.Answer;
import com.tick.ticket.agent.Role;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What requests may cost the database: each statement has its reason, and each commit waits for the disk. */
@RunningService
class StatementBudgetTest {

    private static final String TICKET = "{\"name\":\"Ada\",\"email\":\"ada@example.org\",\"description\":\"Fire!\"}";

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    StatementCounts counts;

    private long id;

    /** Once before it counts: the first event of its type stores its schema. */
    @BeforeEach
    void aTicketThatHasSeenIt() {
        id = tickets.anOpenTicket();
        tickets.changeStatus(id, "closed");
        assign(1);
        assign(tickets.anAgent(Role.AGENT).id());
    }

    @Test
    void opensATicket() {
        var cost = costOf(201, () -> tickets.createJson(TICKET));

        assertThat(cost.executed()).containsExactly("insert tickets", "insert outbox", "insert ticket_count_changes");
        assertThat(cost.commits()).isEqualTo(1);
    }

    @Test
    void opensATicketWithFiles() {
        var fields = field("name", "Ada") + field("email", "ada@example.org") + field("description", "Fire!");

        var cost = costOf(
                201, () -> tickets.createMultipart(fields + file("file", "a.txt", "a") + file("file", "b.txt", "b")));

        assertThat(cost.executed())
                .containsExactly(
                        "insert tickets", "insert ticket_attachments", "insert outbox", "insert ticket_count_changes");
        assertThat(cost.commits()).isEqualTo(1);
    }

    @Test
    void opensATicketOnceForAKey() {
        var key = UUID.randomUUID().toString();

        var cost = costOf(201, () -> tickets.createJson(TICKET, "Idempotency-Key", key));

        assertThat(cost.executed())
                .containsExactly(
                        "insert idempotency_keys",
                        "insert tickets",
                        "insert outbox",
                        "insert ticket_count_changes",
                        "update idempotency_keys");
        assertThat(cost.commits()).isEqualTo(2);
    }

    @Test
    void showsATicket() {
        var cost = costOf(200, () -> tickets.get("/api/tickets/" + id, viewer()));

        assertThat(cost.executed()).containsExactly("select tickets");
        assertThat(cost.commits()).isEqualTo(1);
    }

    @Test
    void showsAPageWithItsTotal() {
        var cost = costOf(200, () -> tickets.get("/api/tickets?status=new", viewer()));

        assertThat(cost.executed()).hasSize(2).allMatch(it -> it.startsWith("select"));
        assertThat(cost.commits()).isEqualTo(1);
    }

    @Test
    void showsTheCounts() {
        var cost = costOf(200, () -> tickets.get("/api/tickets/counts", viewer()));

        assertThat(cost.executed()).containsExactly("select ticket_counters");
        assertThat(cost.commits() + cost.rollbacks()).isLessThanOrEqualTo(1);
    }

    @Test
    void showsTheHistory() {
        var cost = costOf(200, () -> tickets.get("/api/tickets/" + id + "/history", viewer()));

        assertThat(cost.executed()).containsExactly("select tickets");
        assertThat(cost.commits()).isEqualTo(1);
    }

    @Test
    void changesTheStatus() {
        var fresh = tickets.anOpenTicket();
        var taken = costOf(200, () -> tickets.changeStatus(fresh, "in_progress"));
        var reopened = costOf(200, () -> tickets.changeStatus(id, "in_progress"));

        assertThat(reopened.executed())
                .containsExactly(
                        "select tickets",
                        "update tickets",
                        "insert ticket_history",
                        "insert ticket_milestones",
                        "insert outbox",
                        "insert ticket_count_changes",
                        "select tickets");
        assertThat(reopened.commits()).isEqualTo(1);
        assertThat(taken.executed()).doesNotContain("insert ticket_milestones");
    }

    @Test
    void assignsATicket() {
        var cost = costOf(200, () -> assign(1));

        assertThat(cost.executed())
                .containsExactly(
                        "select tickets",
                        "select agents",
                        "update tickets",
                        "insert ticket_history",
                        "insert outbox",
                        "insert ticket_count_changes",
                        "select tickets");
        assertThat(cost.commits()).isEqualTo(1);
    }

    @Test
    void marksATicketAsRead() {
        var cost = costOf(200, () -> tickets.put("/api/tickets/" + id + "/read", agent(), "{\"read\":true}"));

        assertThat(cost.executed()).containsExactly("insert read_marks", "select tickets");
        assertThat(cost.commits()).isEqualTo(1);
    }

    private Answer assign(long agentId) {
        return tickets.put("/api/tickets/" + id + "/assignee", agent(), "{\"agentId\":" + agentId + "}");
    }

    private Statements costOf(int status, Supplier<Answer> request) {
        return counts.during(() -> assertThat(request.get().status()).isEqualTo(status));
    }
}
