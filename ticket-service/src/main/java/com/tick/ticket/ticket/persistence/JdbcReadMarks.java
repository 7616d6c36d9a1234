package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.ReadMarks;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcReadMarks implements ReadMarks {

    private final JdbcClient jdbc;

    JdbcReadMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void read(long agentId, long ticketId, Instant until) {
        jdbc.sql(
                        """
                        insert into read_marks (agent_id, ticket_id, read_at)
                        select ?, t.id, ? from tickets t where t.id = ?
                            on duplicate key update read_at = greatest(read_at, values(read_at))
                        """)
                .params(agentId, Times.param(until), ticketId)
                .update();
    }

    @Override
    public void unread(long agentId, long ticketId) {
        jdbc.sql("delete from read_marks where agent_id = ? and ticket_id = ?")
                .params(agentId, ticketId)
                .update();
    }
}
