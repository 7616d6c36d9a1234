package com.tick.notification.ticketprojection.persistence;

import com.tick.notification.ticketprojection.TicketProjection;
import com.tick.notification.ticketprojection.TicketProjections;
import com.tick.support.database.MultiRowInsert;
import com.tick.support.database.MultiRowUpdate;
import com.tick.support.phone.PhoneLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTicketProjections implements TicketProjections {

    private static final String OF_CUSTOMER =
            """
            select * from known_tickets
            where ((contact_id = :contact and (phone_number_id = :number or phone_number_id is null))
                   or (contact_id is null and mobile_digits in (:mobiles)))
            """;

    /** What waits or failed has not been said; a held reply is announced by a message of its own. */
    private static final String LAST_SPOKEN_ON_FIRST =
            """
             and status <> :closed order by
              (select max(a.started_at) from messages m join message_attempts a on a.message_seq = m.seq
               where m.ticket_id = known_tickets.ticket_id and m.kind in ('REPLY', 'FILE', 'TEMPLATE', 'WAITING')
                 and m.state in ('ACCEPTED', 'SENT', 'DELIVERED', 'READ')) desc, ticket_id desc limit 1
            """;

    private static final MultiRowInsert TICKETS = MultiRowInsert.of(
                    """
                    insert into known_tickets (ticket_id, ticket_uuid, link_version, reference, origin, status,
                        status_since, customer_name, mobile_digits, mobile_guessed, contact_id, phone_number_id, language, wants_messages)
                    """)
            .onDuplicate(
                    """
                    on duplicate key update link_version = values(link_version),
                        phone_number_id = coalesce(values(phone_number_id), phone_number_id),
                        language = coalesce(language, values(language))
                    """);

    private static final MultiRowUpdate STATUSES =
            MultiRowUpdate.of("known_tickets", "ticket_id", "status", "status_since");

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcTicketProjections(JdbcOperations jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
        this.batches = jdbc;
    }

    @Override
    public void learn(List<TicketProjection> tickets) {
        TICKETS.execute(
                batches,
                tickets.stream()
                        .map(it -> new Object[] {
                            it.id(),
                            it.uuid(),
                            it.linkVersion(),
                            it.reference(),
                            it.origin(),
                            it.status(),
                            utc(it.statusSince()),
                            it.customerName(),
                            it.mobileDigits(),
                            it.mobileGuessed(),
                            it.contactId(),
                            it.sender(),
                            it.language(),
                            it.wantsMessages()
                        })
                        .toList());
    }

    @Override
    public void changeStatuses(List<StatusChange> changes) {
        var last = new TreeMap<Long, StatusChange>();
        changes.forEach(it -> last.put(it.ticketId(), it));
        STATUSES.execute(
                batches,
                last.values().stream()
                        .map(it -> new Object[] {it.ticketId(), it.status(), utc(it.at())})
                        .toList());
    }

    @Override
    public Optional<TicketProjection> find(long ticketId) {
        return Optional.ofNullable(find(Set.of(ticketId)).get(ticketId));
    }

    @Override
    public Optional<TicketProjection> withReference(String reference) {
        return jdbc.sql("select * from known_tickets where reference = ?")
                .param(reference)
                .query(JdbcTicketProjections::ticket)
                .optional();
    }

    @Override
    public Map<Long, TicketProjection> find(Set<Long> ticketIds) {
        if (ticketIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from known_tickets where ticket_id in (:ids)")
                .param("ids", ticketIds)
                .query(JdbcTicketProjections::ticket)
                .list()
                .stream()
                .collect(Collectors.toMap(TicketProjection::id, it -> it));
    }

    @Override
    public Optional<TicketProjection> openAndLastSpokenOn(Customer customer) {
        return of(customer, LAST_SPOKEN_ON_FIRST, Instant.EPOCH);
    }

    @Override
    public Optional<TicketProjection> lastClosedSince(Customer customer, Instant since) {
        return of(
                customer,
                " and status = :closed and status_since >= :since order by status_since desc, ticket_id desc limit 1",
                since);
    }

    @Override
    public void keepWith(String contactId, String mobileDigits) {
        jdbc.sql(
                        """
                        update known_tickets set contact_id = :contact
                        where contact_id is null and mobile_digits in (:mobiles)
                        """)
                .param("contact", contactId)
                .param("mobiles", PhoneLine.spellings(mobileDigits))
                .update();
    }

    private Optional<TicketProjection> of(Customer customer, String rest, Instant since) {
        var mobile = customer.mobileDigits();
        return jdbc.sql(OF_CUSTOMER + rest)
                .param("contact", customer.contactId())
                .param("number", customer.sender())
                .param("mobiles", mobile == null ? List.of("") : PhoneLine.spellings(mobile))
                .param("closed", TicketProjection.CLOSED)
                .param("since", utc(since))
                .query(JdbcTicketProjections::ticket)
                .optional();
    }

    private static TicketProjection ticket(ResultSet row, int number) throws SQLException {
        return new TicketProjection(
                row.getLong("ticket_id"),
                row.getString("ticket_uuid"),
                row.getInt("link_version"),
                row.getString("reference"),
                row.getString("origin"),
                row.getString("status"),
                row.getObject("status_since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("customer_name"),
                row.getString("mobile_digits"),
                row.getBoolean("mobile_guessed"),
                row.getString("contact_id"),
                row.getString("phone_number_id"),
                row.getString("language"),
                row.getBoolean("wants_messages"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
