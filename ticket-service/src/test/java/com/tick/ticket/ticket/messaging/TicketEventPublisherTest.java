package com.tick.ticket.ticket.messaging;

import static com.tick.ticket.ticket.TicketFixture.GRACE;
import static com.tick.ticket.ticket.TicketFixture.NOW;
import static com.tick.ticket.ticket.TicketFixture.aNewTicket;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.events.ticket.TicketCreated;
import com.tick.ticket.ticket.Actor;
import com.tick.ticket.ticket.Assignee;
import com.tick.ticket.ticket.InMemoryTickets;
import com.tick.ticket.ticket.TicketEvent;
import com.tick.ticket.ticket.TicketStatus;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TicketEventPublisherTest {

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void everyEventHasAContract(TicketEvent event) {
        var ticket = aNewTicket();
        new InMemoryTickets().save(ticket);

        var contract = TicketEventPublisher.contractOf(ticket, event, 3);

        assertThat(contract.getSchema().getNamespace()).isEqualTo("com.tick.events.ticket");
        assertThat(contract.get(contract.getSchema().getField("version").pos())).isEqualTo(3L);
    }

    @Test
    void whatTheCustomerReadsIsTold() {
        var ticket = aNewTicket();
        new InMemoryTickets().save(ticket);

        var contract = (TicketCreated)
                TicketEventPublisher.contractOf(ticket, new TicketEvent.Opened(Actor.customer("Ada"), null, NOW), 1);

        assertThat(contract.getLanguage()).isEqualTo("de");
    }

    /** Java 17 has no exhaustive switch over a sealed type; this test is one. */
    @Test
    void noEventIsForgottenAbove() {
        assertThat(oneOfEach().map(Object::getClass).collect(toSet()))
                .isEqualTo(Set.of(TicketEvent.class.getPermittedSubclasses()));
    }

    static Stream<TicketEvent> oneOfEach() {
        return Stream.of(
                new TicketEvent.Opened(Actor.customer("Ada"), null, NOW),
                new TicketEvent.StatusChanged(TicketStatus.NEW, TicketStatus.CLOSED, null, GRACE, null, NOW),
                new TicketEvent.Assigned(null, new Assignee(7, "Grace"), TicketStatus.NEW, GRACE, NOW));
    }
}
