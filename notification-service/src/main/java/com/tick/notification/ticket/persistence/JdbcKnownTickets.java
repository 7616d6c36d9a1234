package com.tick.notification.ticket.persistence;

import com.tick.notification.ticket.KnownTicket;
import com.tick.notification.ticket.KnownTickets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKnownTickets implements KnownTickets {

    private static final String OF_CUSTOMER =
            """
            select * from known_tickets
            where ((contact_id = :contact and phone_number_id = :number)
                   or (contact_id is null and mobile_digits = :mobile))
            """;

    private final JdbcClient jdbc;

    JdbcKnownTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void learn(KnownTicket it) {
        jdbc.sql(
                        """
                        insert into known_tickets (ticket_id, ticket_uuid, link_version, reference, origin, status,
                            status_since, customer_name, mobile_digits, contact_id, phone_number_id,
                            language, wants_messages)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update link_version = values(link_version),
                            phone_number_id = coalesce(values(phone_number_id), phone_number_id),
                            language = coalesce(language, values(language))
                        """)
                .params(Arrays.asList(
                        it.id(),
                        it.uuid(),
                        it.linkVersion(),
                        it.reference(),
                        it.origin(),
                        it.status(),
                        utc(it.statusSince()),
                        it.customerName(),
                        it.mobileDigits(),
                        it.contactId(),
                        it.phoneNumberId(),
                        it.language(),
                        it.wantsMessages()))
                .update();
    }

    @Override
    public void changeStatus(long ticketId, String status, Instant at) {
        jdbc.sql("update known_tickets set status = ?, status_since = ? where ticket_id = ?")
                .params(status, utc(at), ticketId)
                .update();
    }

    @Override
    public Optional<KnownTicket> find(long ticketId) {
        return jdbc.sql("select * from known_tickets where ticket_id = ?")
                .param(ticketId)
                .query(JdbcKnownTickets::ticket)
                .optional();
    }

    @Override
    public Optional<KnownTicket> newestOpen(Customer customer) {
        return of(customer, " and status <> :closed order by ticket_id desc limit 1", Instant.EPOCH);
    }

    @Override
    public Optional<KnownTicket> lastClosedSince(Customer customer, Instant since) {
        return of(
                customer,
                " and status = :closed and status_since >= :since order by status_since desc, ticket_id desc limit 1",
                since);
    }

    private Optional<KnownTicket> of(Customer customer, String rest, Instant since) {
        return jdbc.sql(OF_CUSTOMER + rest)
                .param("contact", customer.contactId())
                .param("number", customer.phoneNumberId())
                .param("mobile", customer.mobileDigits())
                .param("closed", KnownTicket.CLOSED)
                .param("since", utc(since))
                .query(JdbcKnownTickets::ticket)
                .optional();
    }

    private static KnownTicket ticket(ResultSet row, int number) throws SQLException {
        return new KnownTicket(
                row.getLong("ticket_id"),
                row.getString("ticket_uuid"),
                row.getInt("link_version"),
                row.getString("reference"),
                row.getString("origin"),
                row.getString("status"),
                row.getObject("status_since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("customer_name"),
                row.getString("mobile_digits"),
                row.getString("contact_id"),
                row.getString("phone_number_id"),
                row.getString("language"),
                row.getBoolean("wants_messages"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
