package com.tick.reply.ticket.persistence;

import com.tick.reply.RunningReplyService;
import com.tick.reply.ticket.KnownTicketsContract;
import com.tick.reply.ticket.TicketProjections;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;

class JdbcKnownTicketsTest extends RunningReplyService {

    @Autowired
    TicketProjections tickets;

    @Nested
    class AsEveryStore extends KnownTicketsContract {

        @Override
        protected TicketProjections tickets() {
            return tickets;
        }
    }
}
