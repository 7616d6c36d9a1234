package com.tick.ticket.ticket;

import static com.tick.ticket.ticket.TicketFixture.LATER;
import static com.tick.ticket.ticket.TicketFixture.aClosedTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordReplyTest {

    private final InMemoryTickets tickets = new InMemoryTickets();
    private final RecordReply recordReply = new RecordReply(tickets, Clock.fixed(LATER, ZoneOffset.UTC));
    private final Ticket ticket = aClosedTicket();

    @BeforeEach
    void aClosedTicketIsThere() {
        tickets.save(ticket);
    }

    @Test
    void aCustomersReplyReopensAClosedTicket() {
        recordReply.handle(new RecordReply.Command(ticket.id(), true, false));

        assertThat(ticket.status()).isEqualTo(TicketStatus.IN_PROGRESS);
        assertThat(tickets.published())
                .containsExactly(new TicketEvent.StatusChanged(
                        TicketStatus.CLOSED, TicketStatus.IN_PROGRESS, null, Actor.customer("Ada"), LATER));
    }

    @Test
    void anAgentsReplyChangesNothingButTheTime() {
        recordReply.handle(new RecordReply.Command(ticket.id(), false, false));

        assertThat(ticket.status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(ticket.updatedAt()).isEqualTo(LATER);
        assertThat(tickets.published()).isEmpty();
    }

    @Test
    void aCustomerWhoWritesOnWhatsAppIsLinkedFromThenOn() {
        assertThat(ticket.whatsappEnabled()).isFalse();

        recordReply.handle(new RecordReply.Command(ticket.id(), true, true));

        assertThat(tickets.get(ticket.id()).whatsappEnabled()).isTrue();
    }
}
