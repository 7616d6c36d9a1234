package com.tick.ticket.ticket;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A customer edited, deleted or reacted to a message: agents have something to read, and a closed ticket stays closed. */
@Service
public class RecordCustomerAction {

    private final Milestones milestones;
    private final Clock clock;

    RecordCustomerAction(Milestones milestones, Clock clock) {
        this.milestones = milestones;
        this.clock = clock;
    }

    @Transactional
    public void handle(long ticketId, Instant at) {
        milestones.customerActed(ticketId, at, Now.of(clock));
    }
}
