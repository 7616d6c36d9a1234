package com.tick.reply.ticket.persistence;

import com.tick.reply.ticket.KnownTicket;
import com.tick.reply.ticket.KnownTickets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcKnownTickets implements KnownTickets {

    private final JdbcClient jdbc;

    JdbcKnownTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<KnownTicket> find(long id) {
        return jdbc.sql("select ticket_id as id, reference, status, name, version from ticket_projection"
                        + " where ticket_id = ?")
                .param(id)
                .query((row, number) -> new KnownTicket(
                        row.getLong("id"),
                        row.getString("reference"),
                        row.getString("status"),
                        row.getString("name"),
                        row.getLong("version")))
                .optional();
    }

    /** The version is assigned last: MySQL assigns from left to right, and the other columns compare with the old one. */
    @Override
    public void learn(KnownTicket ticket) {
        jdbc.sql(
                        """
                        insert into ticket_projection (ticket_id, reference, status, name, version)
                        values (:id, :reference, :status, :name, :version)
                        on duplicate key update
                          reference = if(values(version) > version, values(reference), reference),
                          status = if(values(version) > version, values(status), status),
                          name = if(values(version) > version, values(name), name),
                          version = greatest(version, values(version))
                        """)
                .paramSource(ticket)
                .update();
    }

    @Override
    public boolean changeStatus(long id, String status, long version) {
        jdbc.sql("update ticket_projection set status = ?, version = ? where ticket_id = ? and version < ?")
                .params(status, version, id, version)
                .update();
        return find(id).isPresent();
    }
}
