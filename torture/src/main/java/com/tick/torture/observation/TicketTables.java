package com.tick.torture.observation;

import com.tick.torture.observation.Observation.ProjectedTicket;
import com.tick.torture.observation.Observation.Reply;
import com.tick.torture.observation.Observation.StatusChange;
import com.tick.torture.observation.Observation.Ticket;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of tickets, and what each service believes about them. */
final class TicketTables {

    private static final String TICKETS = "ticket-service";
    private static final String REPLIES = "reply-service";
    private static final String NOTIFICATIONS = "notification-service";

    /** Facts have the names that they have at the ticket itself. */
    private static final Map<String, String> PROJECTIONS = Map.of(
            REPLIES,
            "select ticket_id, status, reference, name from ticket_projection",
            NOTIFICATIONS,
            """
            select ticket_id, status, reference, customer_name as name, replace(ticket_uuid, '-', '') as uuid,
                   origin as channel, link_version as link, coalesce(mobile_digits, '') as mobile,
                   coalesce(contact_id, '') as contact, wants_messages as messages
              from known_tickets
            """);

    private final Databases databases;

    TicketTables(Databases databases) {
        this.databases = databases;
    }

    List<Ticket> tickets() throws SQLException {
        return databases.read(
                TICKETS,
                """
                select id, description, status, created_at,
                       channel = 'web' and mobile_e164 is not null and whatsapp_notifications,
                       reference, name, lower(hex(uuid)) as uuid, channel, link_version as link,
                       replace(coalesce(mobile_e164, ''), '+', '') as mobile, coalesce(contact_id, '') as contact,
                       whatsapp_notifications as messages
                  from tickets
                """,
                row -> new Ticket(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        facts(row, 6),
                        row.getTimestamp(4).toInstant(),
                        row.getBoolean(5)));
    }

    List<Reply> replies() throws SQLException {
        return databases.read(
                REPLIES,
                "select id, ticket_id, author, message from replies",
                row -> new Reply(
                        row.getLong(1), row.getLong(2), row.getString(3).equals("agent"), row.getString(4)));
    }

    List<StatusChange> statusChanges() throws SQLException {
        return databases.read(
                TICKETS,
                "select ticket_id, actor, new_value from ticket_history where what = 'status' order by id",
                row -> new StatusChange(row.getLong(1), row.getString(2).equals("agent"), row.getString(3)));
    }

    Map<String, Long> counters() throws SQLException {
        return databases.numbers(
                TICKETS,
                """
                select status, sum(tickets)
                  from (select status, tickets from ticket_counters
                        union all
                        select status, tickets from ticket_count_changes) counted
                 group by status
                """);
    }

    List<ProjectedTicket> projections() throws SQLException {
        var all = new ArrayList<ProjectedTicket>();
        for (var projection : PROJECTIONS.entrySet()) {
            all.addAll(databases.read(
                    projection.getKey(),
                    projection.getValue(),
                    row -> new ProjectedTicket(projection.getKey(), row.getLong(1), row.getString(2), facts(row, 3))));
        }
        return all;
    }

    /** The columns from this one on, by their names. */
    private static Map<String, String> facts(ResultSet row, int first) throws SQLException {
        var facts = new HashMap<String, String>();
        var columns = row.getMetaData();
        for (var column = first; column <= columns.getColumnCount(); column++) {
            facts.put(columns.getColumnLabel(column), row.getString(column));
        }
        return facts;
    }
}
