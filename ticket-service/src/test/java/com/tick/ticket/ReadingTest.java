package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.agent;
import static com.tick.ticket.ServiceUnderTest.program;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.agent.Role;
import com.tick.ticket.ticket.RecordReply;
import com.tick.ticket.ticket.RecordReply.Author;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an agent has read, and what else the same customer asked for. */
@RunningService
class ReadingTest {

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    RecordReply recordReply;

    @Test
    void aTicketIsUnreadUntilItsReaderHasReadItAndAgainOnceTheCustomerSaysMore() {
        var id = tickets.anOpenTicket();
        var grace = agent(tickets.anAgent(Role.VIEWER).id(), "anyone", "viewer");

        assertThat(unread(id, grace)).isTrue();
        tickets.put("/api/tickets/" + id + "/read", grace, "");
        assertThat(unread(id, grace)).isFalse();
        recordReply.handle(new RecordReply.Command(
                id,
                new RecordReply.Writer(Author.AGENT, "Grace", 1L),
                false,
                new RecordReply.TicketUpdate(1, null, false),
                Instant.now()));
        assertThat(unread(id, grace)).isFalse();
        recordReply.handle(new RecordReply.Command(
                id,
                new RecordReply.Writer(Author.CUSTOMER, "Grace", null),
                false,
                new RecordReply.TicketUpdate(1, null, false),
                Instant.now()));
        assertThat(unread(id, grace)).isTrue();
        tickets.put("/api/tickets/" + id + "/read", grace, "{\"read\":true}");
        tickets.put("/api/tickets/" + id + "/read", grace, "{\"read\":false}");
        assertThat(unread(id, grace)).isTrue();
    }

    @Test
    void whatOneAgentHasReadIsNewToAnother() {
        var type = UUID.randomUUID().toString();
        var id = tickets.anOpenTicket("x", type);
        var grace = agent(tickets.anAgent(Role.AGENT).id(), "anyone", "viewer");
        var joan = agent(tickets.anAgent(Role.AGENT).id(), "anyone", "viewer");

        tickets.put("/api/tickets/" + id + "/read", grace, "");

        assertThat(listedUnread(type, grace)).isFalse();
        assertThat(listedUnread(type, joan)).isTrue();
        assertThat(tickets.get("/api/tickets/" + id, program())
                        .body()
                        .at("/data/unread")
                        .isNull())
                .isTrue();
        assertThat(tickets.put("/api/tickets/" + id + "/read", program(), "").status())
                .isEqualTo(403);
        assertThat(tickets.put("/api/tickets/999999999/read", grace, "").status())
                .isEqualTo(404);
    }

    @Test
    void theSameCustomersTicketsAreFoundByAddressAndByNumber() {
        var email = UUID.randomUUID() + "@example.org";
        var first = open(email, null);
        var second = open(email.toUpperCase(Locale.ROOT), "+49 30 " + digits());
        var third = open(UUID.randomUUID() + "@example.org", mobileOf(second));
        tickets.anOpenTicket();

        var key = tickets.get("/api/tickets/" + first, viewer()).text("/data/customer_key");
        var found = tickets.get("/api/customers/" + key + "/tickets", viewer());

        assertThat(found.body().at("/data").findValuesAsString("id"))
                .startsWith(Long.toString(third), Long.toString(second), Long.toString(first))
                .hasSize(3);
        assertThat(key).doesNotContain("@").isNotEqualTo(email);
        assertThat(tickets.get("/api/customers/nobody/tickets", viewer())
                        .body()
                        .at("/data")
                        .isEmpty())
                .isTrue();
    }

    private long open(String email, @Nullable String mobile) {
        return tickets.createJson(
                        mobile == null
                                ? "{\"name\":\"Ada\",\"email\":\"%s\",\"description\":\"x\"}".formatted(email)
                                : "{\"name\":\"Ada\",\"email\":\"%s\",\"description\":\"x\",\"mobile\":\"%s\"}"
                                        .formatted(email, mobile))
                .number("/data/id");
    }

    private String mobileOf(long id) {
        return tickets.get("/api/tickets/" + id, viewer()).text("/data/mobile").replace(" ", "");
    }

    private static String digits() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999));
    }

    private boolean unread(long id, String reader) {
        return tickets.get("/api/tickets/" + id, reader)
                .body()
                .at("/data/unread")
                .asBoolean();
    }

    private boolean listedUnread(String type, String reader) {
        return tickets.get("/api/tickets?issueType=" + type, reader)
                .body()
                .at("/data/0/unread")
                .asBoolean();
    }
}
