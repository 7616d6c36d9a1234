package com.tick.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.RunningService;
import com.tick.ticket.ServiceUnderTest;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two tickets draw the same name: the second takes another one, in the same transaction. */
@RunningService
class ReferenceCollisionTest {

    @Autowired
    ServiceUnderTest service;

    @Autowired
    Tickets tickets;

    @Autowired
    PrivateLinks links;

    @Autowired
    TicketCounts counts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoeverComesSecondIsCalledSomethingElse() {
        var seed = new Random().nextLong();
        var first = open(new References(new Random(seed)));
        var before = counted();

        var second = open(new References(new DrawsTwice(seed)));

        assertThat(second.reference()).isNotEqualTo(first.reference());
        assertThat(service.published(second.id())).containsExactly("TicketCreated");
        assertThat(counted()).isEqualTo(before + 1);
    }

    private Ticket open(References references) {
        var openTicket = new OpenTicket(tickets, references, links, Clock.systemUTC());
        return Objects.requireNonNull(transaction.execute(it -> openTicket.handle(new OpenTicket.Command(
                Customer.fromWeb("Ada", "ada@example.org", null, null),
                new Issue("Printer on fire", null, null),
                true,
                List.of()))));
    }

    private long counted() {
        return counts.all().stream().mapToLong(TicketCounts.Count::tickets).sum();
    }

    /** What a random with that seed draws first, then something else. */
    private static final class DrawsTwice extends Random {

        private static final long serialVersionUID = 1;
        private static final int LETTERS = 8;

        private final transient ArrayDeque<Integer> first = new ArrayDeque<>();

        DrawsTwice(long seed) {
            super(seed + 1);
            var other = new Random(seed);
            IntStream.range(0, LETTERS).forEach(it -> first.add(other.nextInt(30)));
        }

        @Override
        public int nextInt(int bound) {
            return first.isEmpty() ? super.nextInt(bound) : first.removeFirst();
        }
    }
}
