package com.tick.reply.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.reply.ticket.TicketProjections.StatusChange;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What every {@link TicketProjections} does. */
public abstract class KnownTicketsContract {

    private final long id = ThreadLocalRandom.current().nextLong(3, Long.MAX_VALUE);

    protected abstract TicketProjections tickets();

    @Test
    void whatWasLearntIsFound() {
        tickets().learn(List.of(ticket("new", 1)));

        assertThat(tickets().find(id)).contains(ticket("new", 1));
    }

    @Test
    void newerKnowledgeReplacesOlder() {
        tickets().learn(List.of(ticket("new", 1)));

        tickets().learn(List.of(ticket("closed", 3)));

        assertThat(tickets().find(id)).contains(ticket("closed", 3));
    }

    @Test
    void olderKnowledgeChangesNothing() {
        tickets().learn(List.of(ticket("closed", 3)));

        tickets().learn(List.of(ticket("new", 1)));
        tickets().changeStatuses(List.of(new StatusChange(id, "in_progress", 2)));

        assertThat(tickets().find(id)).contains(ticket("closed", 3));
    }

    @Test
    void aNewStatusIsTakenOver() {
        tickets().learn(List.of(ticket("new", 1)));

        var unknown = tickets().changeStatuses(List.of(new StatusChange(id, "in_progress", 2)));

        assertThat(unknown).isEmpty();
        assertThat(tickets().find(id)).contains(ticket("in_progress", 2));
    }

    @Test
    void theStatusOfAnUnknownTicketIsNotTakenOver() {
        assertThat(tickets().changeStatuses(List.of(new StatusChange(id, "closed", 2))))
                .containsExactly(id);
        assertThat(tickets().find(id)).isEmpty();
    }

    @Test
    void ofSeveralChangesTheLastCounts() {
        tickets().learn(List.of(ticket("new", 1), other("new", 4)));

        var unknown = tickets()
                .changeStatuses(List.of(
                        new StatusChange(id, "in_progress", 2),
                        new StatusChange(id - 1, "closed", 3),
                        new StatusChange(id, "closed", 3),
                        new StatusChange(id - 2, "closed", 3)));

        assertThat(unknown).containsExactly(id - 2);
        assertThat(tickets().find(id)).contains(ticket("closed", 3));
        assertThat(tickets().find(id - 1)).contains(other("new", 4));
    }

    private TicketProjection other(String status, long version) {
        return new TicketProjection(id - 1, "TK-7QX2M8", status, "Ada", version);
    }

    private TicketProjection ticket(String status, long version) {
        return new TicketProjection(id, "TK-7QX2M9", status, "Grace", version);
    }
}
