package com.tick.ticket.ticket.persistence;

import com.tick.ticket.RunningService;
import com.tick.ticket.ticket.Tickets;
import com.tick.ticket.ticket.TicketsContract;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class JdbcTicketsTest extends TicketsContract {

    @Autowired
    Tickets tickets;

    @Override
    protected Tickets tickets() {
        return tickets;
    }
}
