package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.TicketCounts;
import com.tick.ticket.ticket.TicketStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTicketCounts implements TicketCounts {

    private final JdbcClient jdbc;

    JdbcTicketCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Count> all() {
        return jdbc.sql(
                        """
                        select status, assignee_id, sum(tickets) as tickets from ticket_counters
                         group by status, assignee_id having sum(tickets) <> 0
                         order by status, assignee_id
                        """)
                .query(JdbcTicketCounts::count)
                .list();
    }

    @Override
    public List<Count> recounted() {
        return jdbc.sql(
                        """
                        select status, coalesce(assignee_id, 0) as assignee_id, count(*) as tickets from tickets
                         group by status, coalesce(assignee_id, 0)
                         order by status, assignee_id
                        """)
                .query(JdbcTicketCounts::count)
                .list();
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        var assignee = row.getLong("assignee_id");
        return new Count(
                TicketStatus.of(row.getString("status")), assignee == 0 ? null : assignee, row.getLong("tickets"));
    }
}
