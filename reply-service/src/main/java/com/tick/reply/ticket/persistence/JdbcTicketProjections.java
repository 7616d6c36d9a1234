package com.tick.reply.ticket.persistence;

import com.tick.reply.ticket.TicketProjection;
import com.tick.reply.ticket.TicketProjections;
import com.tick.support.database.MultiRowInsert;
import com.tick.support.database.MultiRowUpdate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcTicketProjections implements TicketProjections {

    /** The version is assigned last: MySQL assigns from left to right, and the other columns compare with the old one. */
    private static final MultiRowInsert PROJECTION = MultiRowInsert.of(
                    "insert into ticket_projection (ticket_id, reference, status, name, version)")
            .onDuplicate(
                    """
                    on duplicate key update
                      reference = if(values(version) > version, values(reference), reference),
                      status = if(values(version) > version, values(status), status),
                      name = if(values(version) > version, values(name), name),
                      version = greatest(version, values(version))
                    """);

    private static final MultiRowUpdate STATUSES = MultiRowUpdate.of(
                    "ticket_projection", "ticket_id", "status", "version")
            .ifLastIsGreater();

    private final JdbcOperations jdbc;
    private final JdbcClient queries;

    JdbcTicketProjections(JdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.queries = JdbcClient.create(jdbc);
    }

    @Override
    public Optional<TicketProjection> find(long id) {
        return queries.sql("select ticket_id as id, reference, status, name, version from ticket_projection"
                        + " where ticket_id = ?")
                .param(id)
                .query((row, number) -> new TicketProjection(
                        row.getLong("id"),
                        row.getString("reference"),
                        row.getString("status"),
                        row.getString("name"),
                        row.getLong("version")))
                .optional();
    }

    @Override
    public void learn(List<TicketProjection> tickets) {
        PROJECTION.execute(
                jdbc,
                tickets.stream()
                        .map(it -> new Object[] {it.id(), it.reference(), it.status(), it.name(), it.version()})
                        .toList());
    }

    @Override
    public Set<Long> changeStatuses(List<StatusChange> changes) {
        var latest = changes.stream()
                .collect(Collectors.toMap(
                        StatusChange::ticketId,
                        it -> it,
                        BinaryOperator.maxBy(Comparator.comparing(StatusChange::version)),
                        TreeMap::new));
        STATUSES.execute(
                jdbc,
                latest.values().stream()
                        .map(it -> new Object[] {it.ticketId(), it.status(), it.version()})
                        .toList());
        var unknown = new HashSet<>(latest.keySet());
        queries.sql("select ticket_id from ticket_projection where ticket_id in (:ids)")
                .param("ids", latest.keySet())
                .query(Long.class)
                .list()
                .forEach(unknown::remove);
        return unknown;
    }
}
