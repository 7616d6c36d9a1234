package com.tick.reply.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindTicketTest {

    private static final TicketProjection TICKET = new TicketProjection(42, "TK-7QX2M9", "new", "Grace", 1);

    private final TicketProjections tickets = new InMemoryKnownTickets();
    private final Map<Long, TicketProjection> owned = new HashMap<>();
    private final FindTicket findTicket = new FindTicket(tickets, id -> Optional.ofNullable(owned.get(id)));

    @Test
    void aKnownTicketIsFoundWithoutAskingItsOwner() {
        tickets.learn(List.of(TICKET));

        assertThat(findTicket.handle(42)).isEqualTo(TICKET);
    }

    @Test
    void aTicketThatWasJustCreatedIsLearntFromItsOwner() {
        owned.put(42L, TICKET);

        assertThat(findTicket.handle(42)).isEqualTo(TICKET);
        assertThat(tickets.find(42)).contains(TICKET);
    }

    @Test
    void aTicketThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> findTicket.handle(42)).isInstanceOf(TicketNotFoundException.class);
    }
}
