package com.tick.ticket.ticket;

import static com.tick.ticket.ticket.TicketFixture.LATER;
import static com.tick.ticket.ticket.TicketFixture.aClosedTicket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.tick.ticket.agent.Agent;
import com.tick.ticket.agent.Agents;
import com.tick.ticket.agent.Role;
import com.tick.ticket.ticket.RecordReply.Author;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordReplyTest {

    private static final long GRACE = 7;
    private static final long ALAN = 8;

    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryMilestones milestones = new InMemoryMilestones();
    private final Agents agents = mock();
    private final RecordReply recordReply =
            new RecordReply(tickets, milestones, new Assignees(agents), Clock.fixed(LATER, ZoneOffset.UTC));
    private final Ticket ticket = aClosedTicket();

    @BeforeEach
    void aClosedTicketIsThere() {
        tickets.save(ticket);
    }

    @Test
    void aCustomersReplyReopensAClosedTicket() {
        recordReply.handle(new RecordReply.Command(
                ticket.id(),
                new RecordReply.Writer(Author.CUSTOMER, "Grace", null),
                false,
                new RecordReply.TicketUpdate(1, null, false),
                LATER));

        assertThat(ticket.status()).isEqualTo(TicketStatus.IN_PROGRESS);
        assertThat(tickets.published())
                .containsExactly(new TicketEvent.StatusChanged(
                        TicketStatus.CLOSED, TicketStatus.IN_PROGRESS, null, Actor.customer("Ada"), null, LATER));
    }

    @Test
    void aNoteChangesNothingButTheActivity() {
        recordReply.handle(new RecordReply.Command(
                ticket.id(),
                new RecordReply.Writer(Author.AGENT_TO_AGENTS, "Grace", 7L),
                false,
                new RecordReply.TicketUpdate(1, null, false),
                LATER));

        assertThat(ticket.status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(milestones.notes()).containsExactly(Map.entry(ticket.id(), LATER));
        assertThat(tickets.published()).isEmpty();
    }

    @Test
    void anAnswerIsOneOnlyWhenTheCustomerSeesIt() {
        recordReply.handle(new RecordReply.Command(
                ticket.id(),
                new RecordReply.Writer(Author.AGENT_TO_AGENTS, "Grace", 6L),
                false,
                new RecordReply.TicketUpdate(1, null, false),
                LATER));
        recordReply.handle(new RecordReply.Command(
                ticket.id(),
                new RecordReply.Writer(Author.AGENT, "Grace", 7L),
                false,
                new RecordReply.TicketUpdate(1, null, false),
                LATER));

        assertThat(milestones.firstAnswers()).containsExactly(Map.entry(ticket.id(), 7L));
    }

    @Test
    void aCustomerWhoWritesOnWhatsAppIsLinkedFromThenOn() {
        assertThat(ticket.whatsappEnabled()).isFalse();

        recordReply.handle(new RecordReply.Command(
                ticket.id(),
                new RecordReply.Writer(Author.CUSTOMER, "Grace", null),
                true,
                new RecordReply.TicketUpdate(1, null, false),
                LATER));

        assertThat(tickets.get(ticket.id()).whatsappEnabled()).isTrue();
    }

    @Test
    void aReplyGivesAnUnassignedTicketToItsWriterAndTakesItsStatusAlong() {
        works(GRACE);

        recordReply.handle(byGrace(Author.AGENT, new RecordReply.TicketUpdate(41, TicketStatus.IN_PROGRESS, true)));

        assertThat(ticket.assigneeId()).isEqualTo(GRACE);
        assertThat(tickets.published())
                .last()
                .isEqualTo(new TicketEvent.StatusChanged(
                        TicketStatus.CLOSED, TicketStatus.IN_PROGRESS, GRACE, Actor.agent(GRACE, "Grace"), 41L, LATER));
    }

    @Test
    void aNoteWithAStatusDoesNotTellTheCustomer() {
        recordReply.handle(byGrace(Author.AGENT_TO_AGENTS, new RecordReply.TicketUpdate(42, TicketStatus.NEW, false)));

        assertThat(tickets.published())
                .containsExactly(new TicketEvent.StatusChanged(
                        TicketStatus.CLOSED, TicketStatus.NEW, null, Actor.agent(GRACE, "Grace"), null, LATER));
    }

    @Test
    void aReplyTakesNoTicketFromAColleague() {
        works(GRACE);
        works(ALAN);
        ticket.assign(new Assignee(ALAN, "Alan"), Actor.agent(ALAN, "Alan"), LATER);

        recordReply.handle(byGrace(Author.AGENT, new RecordReply.TicketUpdate(43, null, true)));

        assertThat(ticket.assigneeId()).isEqualTo(ALAN);
    }

    @Test
    void aReplyTakesTheTicketOfAnAgentWhoLeft() {
        works(GRACE);
        ticket.assign(new Assignee(ALAN, "Alan"), Actor.agent(ALAN, "Alan"), LATER);

        recordReply.handle(byGrace(Author.AGENT, new RecordReply.TicketUpdate(44, null, true)));

        assertThat(ticket.assigneeId()).isEqualTo(GRACE);
    }

    private RecordReply.Command byGrace(Author author, RecordReply.TicketUpdate update) {
        return new RecordReply.Command(
                ticket.id(), new RecordReply.Writer(author, "Grace", GRACE), false, update, LATER);
    }

    private void works(long id) {
        var agent = mock(Agent.class);
        given(agent.id()).willReturn(id);
        given(agent.name()).willReturn("Grace");
        given(agent.active()).willReturn(true);
        given(agent.role()).willReturn(Role.AGENT);
        given(agents.find(id)).willReturn(Optional.of(agent));
    }
}
