package com.tick.torture.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** The latest tickets, which everybody works on; half of the time on those that have just come in. */
final class Desk {

    private static final int MOST = 300;
    private static final int NEWEST = 5;
    private static final int TRIES = 20;

    private final List<OpenedTicket> tickets = new ArrayList<>();

    /** Takes it once. */
    synchronized void add(OpenedTicket ticket) {
        if (tickets.stream().anyMatch(it -> it.id() == ticket.id())) {
            return;
        }
        tickets.add(ticket);
        if (tickets.size() > MOST) {
            tickets.remove(0);
        }
    }

    synchronized Optional<OpenedTicket> any(Random random, Predicate<OpenedTicket> wanted) {
        for (var tried = 0; tried < TRIES && !tickets.isEmpty(); tried++) {
            var reach = random.nextBoolean() ? Math.min(NEWEST, tickets.size()) : tickets.size();
            var ticket = tickets.get(tickets.size() - 1 - random.nextInt(reach));
            if (wanted.test(ticket)) {
                return Optional.of(ticket);
            }
        }
        return Optional.empty();
    }
}
