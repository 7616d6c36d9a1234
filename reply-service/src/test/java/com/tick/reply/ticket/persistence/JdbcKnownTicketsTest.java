package com.tick.reply.ticket.persistence;

import com.tick.reply.RunningReplyService;
import com.tick.reply.ticket.KnownTickets;
import com.tick.reply.ticket.KnownTicketsContract;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;

class JdbcKnownTicketsTest extends RunningReplyService {

    @Autowired
    KnownTickets tickets;

    @Nested
    class AsEveryStore extends KnownTicketsContract {

        @Override
        protected KnownTickets tickets() {
            return tickets;
        }
    }
}
