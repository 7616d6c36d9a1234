package com.tick.reply.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What every {@link KnownTickets} does. */
public abstract class KnownTicketsContract {

    private final long id = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);

    protected abstract KnownTickets tickets();

    @Test
    void whatWasLearntIsFound() {
        tickets().learn(ticket("new", 1));

        assertThat(tickets().find(id)).contains(ticket("new", 1));
    }

    @Test
    void newerKnowledgeReplacesOlder() {
        tickets().learn(ticket("new", 1));

        tickets().learn(ticket("closed", 3));

        assertThat(tickets().find(id)).contains(ticket("closed", 3));
    }

    @Test
    void olderKnowledgeChangesNothing() {
        tickets().learn(ticket("closed", 3));

        tickets().learn(ticket("new", 1));
        tickets().changeStatus(id, "in_progress", 2);

        assertThat(tickets().find(id)).contains(ticket("closed", 3));
    }

    @Test
    void aNewStatusIsTakenOver() {
        tickets().learn(ticket("new", 1));

        var known = tickets().changeStatus(id, "in_progress", 2);

        assertThat(known).isTrue();
        assertThat(tickets().find(id)).contains(ticket("in_progress", 2));
    }

    @Test
    void theStatusOfAnUnknownTicketIsNotTakenOver() {
        assertThat(tickets().changeStatus(id, "closed", 2)).isFalse();
        assertThat(tickets().find(id)).isEmpty();
    }

    private KnownTicket ticket(String status, long version) {
        return new KnownTicket(id, "TK-7QX2M9", status, "Grace", version);
    }
}
