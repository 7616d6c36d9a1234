package com.tick.ticket.ticket;

import static com.tick.ticket.ticket.TicketFixture.GRACE;
import static com.tick.ticket.ticket.TicketFixture.LATER;
import static com.tick.ticket.ticket.TicketFixture.NOW;
import static com.tick.ticket.ticket.TicketFixture.aNewTicket;
import static com.tick.ticket.ticket.TicketFixture.aTicketFromWhatsApp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every store of tickets does, within a transaction where it knows any; Spring looks for that where the tests stand. */
@Transactional
public abstract class TicketsContract {

    protected abstract Tickets tickets();

    /** Forgets what is in memory only, so that the next look goes to the store. */
    protected void forget() {}

    @Test
    void aSavedTicketIsFoundAsItWas() {
        var ticket = aNewTicket();

        tickets().save(ticket);
        forget();

        var found = tickets().get(ticket.id());
        assertThat(found.uuid()).isEqualTo(ticket.uuid());
        assertThat(found.customer()).isEqualTo(ticket.customer());
        assertThat(found.issue()).isEqualTo(ticket.issue());
        assertThat(found.attachments()).isEqualTo(ticket.attachments());
        assertThat(found.createdAt()).isEqualTo(NOW);
        assertThat(found.status()).isEqualTo(TicketStatus.NEW);
    }

    @Test
    void savingTakesTheEvents() {
        var ticket = aNewTicket();

        tickets().save(ticket);

        assertThat(ticket.takeEvents()).isEmpty();
    }

    @Test
    void aChangeIsKept() {
        var id = saved(aNewTicket());

        var ticket = tickets().get(id);
        ticket.change(TicketStatus.CLOSED, GRACE, LATER);
        tickets().save(ticket);
        forget();

        assertThat(tickets().get(id).status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(tickets().get(id).updatedAt()).isEqualTo(LATER);
    }

    @Test
    void anUnknownTicketIsNotFound() {
        assertThatThrownBy(() -> tickets().get(Long.MAX_VALUE)).isInstanceOf(TicketNotFoundException.class);
    }

    @Test
    void commandsAreRemembered() {
        var key = UUID.randomUUID().toString().replace("-", "");
        assertThat(tickets().haveCommand(key)).isFalse();

        tickets().save(aTicketFromWhatsApp(key));

        assertThat(tickets().haveCommand(key)).isTrue();
    }

    @Test
    void aReferenceIsOneTicketsOnly() {
        var ticket = aNewTicket();
        tickets().save(ticket);
        var namesake = TicketFixture.aTicketCalled(ticket.reference());

        assertThatThrownBy(() -> tickets().save(namesake)).isInstanceOf(ReferenceTakenException.class);

        assertThat(namesake.isNew()).isTrue();
        tickets().save(aNewTicket());
    }

    @Test
    void eventsAreCountedAndVersionsOnlyWhenTheTicketChanges() {
        var id = saved(aNewTicket());

        var ticket = tickets().get(id);
        ticket.change(TicketStatus.CLOSED, GRACE, LATER);
        ticket.assign(new Assignee(7, "Grace"), GRACE, LATER);
        ticket.assign(null, GRACE, LATER);
        tickets().save(ticket);
        assertThat(tickets().nextEventVersion(id)).isEqualTo(5);
        forget();

        assertThat(tickets().get(id).eventVersion()).isEqualTo(5);
        assertThat(tickets().get(id).version()).isEqualTo(1).isEqualTo(ticket.version());
    }

    @Test
    void savingWhatDidNotChangeChangesNothing() {
        var id = saved(aNewTicket());

        tickets().save(tickets().get(id));
        forget();

        assertThat(tickets().get(id).version()).isZero();
    }

    private long saved(Ticket ticket) {
        tickets().save(ticket);
        forget();
        return ticket.id();
    }
}
