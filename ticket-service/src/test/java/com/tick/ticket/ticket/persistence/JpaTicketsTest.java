package com.tick.ticket.ticket.persistence;

import com.tick.ticket.RunningService;
import com.tick.ticket.ticket.Tickets;
import com.tick.ticket.ticket.TicketsContract;
import jakarta.persistence.EntityManager;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class JpaTicketsTest extends TicketsContract {

    @Autowired
    Tickets tickets;

    @Autowired
    EntityManager entities;

    @Override
    protected Tickets tickets() {
        return tickets;
    }

    @Override
    protected void forget() {
        entities.clear();
    }
}
