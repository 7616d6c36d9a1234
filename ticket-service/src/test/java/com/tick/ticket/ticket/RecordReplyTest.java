package com.tick.ticket.ticket;

import static com.tick.ticket.ticket.TicketFixture.LATER;
import static com.tick.ticket.ticket.TicketFixture.aClosedTicket;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.ticket.RecordReply.Author;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordReplyTest {

    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryMilestones milestones = new InMemoryMilestones();
    private final RecordReply recordReply = new RecordReply(tickets, milestones, Clock.fixed(LATER, ZoneOffset.UTC));
    private final Ticket ticket = aClosedTicket();

    @BeforeEach
    void aClosedTicketIsThere() {
        tickets.save(ticket);
    }

    @Test
    void aCustomersReplyReopensAClosedTicket() {
        recordReply.handle(new RecordReply.Command(ticket.id(), Author.CUSTOMER, null, false, LATER));

        assertThat(ticket.status()).isEqualTo(TicketStatus.IN_PROGRESS);
        assertThat(tickets.published())
                .containsExactly(new TicketEvent.StatusChanged(
                        TicketStatus.CLOSED, TicketStatus.IN_PROGRESS, null, Actor.customer("Ada"), LATER));
    }

    @Test
    void aNoteChangesNothingButTheTime() {
        recordReply.handle(new RecordReply.Command(ticket.id(), Author.AGENT_TO_AGENTS, 7L, false, LATER));

        assertThat(ticket.status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(ticket.updatedAt()).isEqualTo(LATER);
        assertThat(tickets.published()).isEmpty();
    }

    @Test
    void anAnswerIsOneOnlyWhenTheCustomerSeesIt() {
        recordReply.handle(new RecordReply.Command(ticket.id(), Author.AGENT_TO_AGENTS, 6L, false, LATER));
        recordReply.handle(new RecordReply.Command(ticket.id(), Author.AGENT, 7L, false, LATER));

        assertThat(milestones.firstAnswers()).containsExactly(Map.entry(ticket.id(), 7L));
    }

    @Test
    void aCustomerWhoWritesOnWhatsAppIsLinkedFromThenOn() {
        assertThat(ticket.whatsappEnabled()).isFalse();

        recordReply.handle(new RecordReply.Command(ticket.id(), Author.CUSTOMER, null, true, LATER));

        assertThat(tickets.get(ticket.id()).whatsappEnabled()).isTrue();
    }
}
