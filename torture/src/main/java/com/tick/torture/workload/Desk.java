package com.tick.torture.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** The latest tickets, which everybody works on. */
final class Desk {

    private static final int MOST = 300;
    private static final int TRIES = 20;

    private final List<OpenedTicket> tickets = new ArrayList<>();

    synchronized void add(OpenedTicket ticket) {
        tickets.add(ticket);
        if (tickets.size() > MOST) {
            tickets.remove(0);
        }
    }

    synchronized Optional<OpenedTicket> any(Random random, Predicate<OpenedTicket> wanted) {
        for (var tried = 0; tried < TRIES && !tickets.isEmpty(); tried++) {
            var ticket = tickets.get(random.nextInt(tickets.size()));
            if (wanted.test(ticket)) {
                return Optional.of(ticket);
            }
        }
        return Optional.empty();
    }
}
