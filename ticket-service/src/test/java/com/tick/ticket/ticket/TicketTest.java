package com.tick.ticket.ticket;

import static com.tick.ticket.ticket.TicketFixture.GRACE;
import static com.tick.ticket.ticket.TicketFixture.LATER;
import static com.tick.ticket.ticket.TicketFixture.NOW;
import static com.tick.ticket.ticket.TicketFixture.aClosedTicket;
import static com.tick.ticket.ticket.TicketFixture.aNewTicket;
import static com.tick.ticket.ticket.TicketFixture.aTicketFromWhatsApp;
import static com.tick.ticket.ticket.TicketFixture.anOpenTicket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketTest {

    @Test
    void aNewTicketSaysThatItWasOpened() {
        var ticket = aNewTicket();

        assertThat(ticket.status()).isEqualTo(TicketStatus.NEW);
        assertThat(ticket.takeEvents()).containsExactly(new TicketEvent.Opened(Actor.customer("Ada"), null, NOW));
    }

    @Test
    void aTicketFromWhatsAppHasNoEmailAndNamesItsCommand() {
        var ticket = aTicketFromWhatsApp("key");

        assertThat(ticket.customer().email()).isNull();
        assertThat(ticket.whatsappEnabled()).isTrue();
        assertThat(ticket.takeEvents()).singleElement().satisfies(it -> assertThat(
                        ((TicketEvent.Opened) it).commandId())
                .isNotNull());
    }

    @ParameterizedTest
    @EnumSource(TicketStatus.class)
    void eachStatusMayBecomeEachOther(TicketStatus to) {
        var ticket = to == TicketStatus.CLOSED ? anOpenTicket() : aClosedTicket();
        var from = ticket.status();

        ticket.change(to, GRACE, LATER);

        assertThat(ticket.status()).isEqualTo(to);
        assertThat(ticket.updatedAt()).isEqualTo(LATER);
        assertThat(ticket.takeEvents())
                .containsExactly(new TicketEvent.StatusChanged(from, to, null, GRACE, null, LATER));
    }

    @Test
    void theSameStatusAgainIsNoChange() {
        var ticket = aClosedTicket();

        ticket.change(TicketStatus.CLOSED, GRACE, LATER);

        assertThat(ticket.takeEvents()).isEmpty();
        assertThat(ticket.updatedAt()).isEqualTo(NOW);
    }

    @Test
    void onlyAClosedTicketIsReopened() {
        var open = anOpenTicket();
        var closed = aClosedTicket();

        open.reopen(Actor.customer("Ada"), LATER);
        closed.reopen(Actor.customer("Ada"), LATER);

        assertThat(open.status()).isEqualTo(TicketStatus.NEW);
        assertThat(open.takeEvents()).isEmpty();
        assertThat(closed.status()).isEqualTo(TicketStatus.IN_PROGRESS);
    }

    @Test
    void aTicketIsGivenToAnAgentAndTakenBack() {
        var ticket = anOpenTicket();
        var grace = new Assignee(7, "Grace");

        ticket.assign(grace, GRACE, LATER);
        ticket.assign(grace, GRACE, LATER);
        ticket.assign(null, GRACE, LATER);

        assertThat(ticket.assigneeId()).isNull();
        assertThat(ticket.takeEvents())
                .containsExactly(
                        new TicketEvent.Assigned(null, grace, TicketStatus.NEW, GRACE, LATER),
                        new TicketEvent.Assigned(7L, null, TicketStatus.NEW, GRACE, LATER));
    }

    @Test
    void anUnknownStatusIsRefusedByName() {
        assertThatThrownBy(() -> TicketStatus.of("done"))
                .isInstanceOfSatisfying(UnknownStatusException.class, it -> assertThat(it.field())
                        .isEqualTo("status"));
    }
}
