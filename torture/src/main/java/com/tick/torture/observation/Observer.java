package com.tick.torture.observation;

import com.tick.torture.observation.Observation.File;
import com.tick.torture.observation.Observation.LiveEvent;
import com.tick.torture.observation.Observation.Notice;
import com.tick.torture.observation.Observation.OutboxRow;
import com.tick.torture.observation.Observation.ProjectedTicket;
import com.tick.torture.observation.Observation.Reply;
import com.tick.torture.observation.Observation.StatusChange;
import com.tick.torture.observation.Observation.Ticket;
import com.tick.torture.observation.Observation.Waiting;
import com.tick.torture.stack.TortureStack;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Takes one observation after the other. */
public final class Observer {

    /** Notices that WhatsApp refused are sent again one by one, for minutes, and each leaves its mark. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String TICKETS = "ticket-service";
    private static final String REPLIES = "reply-service";
    private static final String ATTACHMENTS = "attachment-service";
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
    private final Topics topics;
    private final Simulator simulator;
    private final Downloads downloads;
    private final StoredFiles stored;
    private final List<LiveEvent> liveEvents = new ArrayList<>();

    /**
     * Nothing is seen yet.
     *
     * @param bucket the folder in which the store keeps files
     * @param gateway by which files are downloaded
     * @param session the cookie of an agent
     */
    public Observer(Databases databases, Topics topics, Simulator simulator, Path bucket, URI gateway, String session) {
        this.databases = databases;
        this.topics = topics;
        this.simulator = simulator;
        this.stored = new StoredFiles(bucket);
        this.downloads = new Downloads(gateway, session);
    }

    /** Reads each file once more at the next look, however often it has been read. */
    public void forgetFiles() {
        stored.forget();
        downloads.forget();
    }

    /** Looks at everything, anew when something moved meanwhile: late words of WhatsApp come as they like. */
    public Observation observe() throws SQLException, IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        do {
            var before = position();
            var seen = look();
            if (before.equals(position())) {
                return seen;
            }
        } while (System.nanoTime() < end);
        throw new IOException("something moved whenever one looked, for %d s".formatted(PATIENCE.toSeconds()));
    }

    /** How far everything has come that a comparison needs to stand still. */
    private List<Long> position() throws SQLException {
        var all = new ArrayList<Long>();
        for (var service : TortureStack.SERVICES) {
            all.add(databases.number(service, "select coalesce(max(id), 0) from outbox"));
            all.add(databases.number(service, "select count(*) from outbox where published_at is null"));
            all.add(databases.number(service, "select count(*) from inbox"));
        }
        return all;
    }

    private Observation look() throws SQLException, IOException, InterruptedException {
        // first, as it also learns the schemas that what is put aside is read with
        var events = topics.events();
        // before the attempts, so that none arrives meanwhile whose attempt is not seen
        var received = simulator.received();
        var attempts = attempts();
        return new Observation(
                tickets(),
                replies(),
                statusChanges(),
                counters(),
                projections(),
                outbox(),
                events,
                inboxes(),
                waiting(),
                liveEvents(),
                files(),
                notices(received, attempts),
                strays(received, attempts));
    }

    private List<Ticket> tickets() throws SQLException {
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

    private List<Reply> replies() throws SQLException {
        return databases.read(
                REPLIES,
                "select id, ticket_id, author, message from replies",
                row -> new Reply(
                        row.getLong(1), row.getLong(2), row.getString(3).equals("agent"), row.getString(4)));
    }

    private List<StatusChange> statusChanges() throws SQLException {
        return databases.read(
                TICKETS,
                "select ticket_id, actor, new_value from ticket_history where what = 'status' order by id",
                row -> new StatusChange(row.getLong(1), row.getString(2).equals("agent"), row.getString(3)));
    }

    private Map<String, Long> counters() throws SQLException {
        var counters = new HashMap<String, Long>();
        databases.read(
                TICKETS,
                "select status, sum(tickets) from ticket_counters group by status",
                row -> counters.put(row.getString(1), row.getLong(2)));
        return counters;
    }

    private List<ProjectedTicket> projections() throws SQLException {
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

    private List<OutboxRow> outbox() throws SQLException {
        var all = new ArrayList<OutboxRow>();
        for (var service : TortureStack.SERVICES) {
            all.addAll(databases.read(
                    service,
                    "select topic, record_key, version, event_id, published_at is not null from outbox order by id",
                    row -> new OutboxRow(
                            service,
                            row.getString(1),
                            row.getString(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getBoolean(5))));
        }
        return all;
    }

    private Map<String, Set<String>> inboxes() throws SQLException {
        var all = new HashMap<String, Set<String>>();
        for (var service : TortureStack.SERVICES) {
            all.put(
                    service,
                    new HashSet<>(databases.read(service, "select event_id from inbox", row -> row.getString(1))));
        }
        return all;
    }

    private List<Waiting> waiting() throws SQLException {
        var all = new ArrayList<Waiting>();
        for (var service : TortureStack.SERVICES) {
            all.addAll(databases.read(
                    service,
                    "select state, topic, record_key, payload, fingerprint from inbox_parked",
                    row -> new Waiting(
                            service,
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            topics.event(row.getString(2), row.getString(3), row.getBytes(4))
                                    .eventId(),
                            row.getString(5))));
        }
        return all;
    }

    /** Read on from the last one, as the feed forgets its oldest. */
    private List<LiveEvent> liveEvents() throws SQLException {
        var last =
                liveEvents.isEmpty() ? 0 : liveEvents.get(liveEvents.size() - 1).sequence();
        liveEvents.addAll(databases.read(
                NOTIFICATIONS,
                "select seq, type, coalesce(ticket_id, 0), stored_at from live_events where seq > %d order by seq"
                        .formatted(last),
                row -> new LiveEvent(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getTimestamp(4).toInstant())));
        return List.copyOf(liveEvents);
    }

    private List<File> files() throws SQLException, IOException, InterruptedException {
        var rows = databases.read(
                ATTACHMENTS,
                "select id, coalesce(ticket_id, 0), state, sha256 from attachments where state <> 'DISCARDED'",
                row -> new File(row.getString(1), row.getLong(2), row.getString(3), row.getString(4), null, null));
        var files = new ArrayList<File>();
        for (var row : rows) {
            var found = row.ticket() == 0 ? null : downloads.hash(row.id());
            files.add(new File(row.id(), row.ticket(), row.state(), row.recorded(), found, stored.hash(row.id())));
        }
        return files;
    }

    private List<Notice> notices(JsonNode received, Map<String, Long> attempts) throws SQLException {
        var arrived = new HashMap<Long, Integer>();
        var words = new HashMap<Long, String>();
        for (var message : received) {
            var notice = attempts.get(message.path("opaque").asString(""));
            if (notice != null) {
                arrived.merge(notice, 1, Integer::sum);
                words.put(notice, message.path("status").asString(""));
            }
        }
        return databases.read(
                NOTIFICATIONS,
                """
                select m.seq, m.id, m.kind, m.state, coalesce(m.ticket_id, 0), m.recipient,
                       exists (select 1 from message_attempts a where a.message_seq = m.seq
                              and coalesce(a.outcome, 'AMBIGUOUS') = 'AMBIGUOUS')
                  from messages m order by m.seq
                """,
                row -> new Notice(
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(7),
                        arrived.getOrDefault(row.getLong(1), 0),
                        row.getLong(5),
                        row.getString(6),
                        words.getOrDefault(row.getLong(1), "")));
    }

    /** Those that reached a phone though no attempt is on record. */
    private static Set<String> strays(JsonNode received, Map<String, Long> attempts) {
        return received.valueStream()
                .filter(it -> !attempts.containsKey(it.path("opaque").asString("")))
                .map(it -> it.path("id").asString(""))
                .collect(Collectors.toSet());
    }

    /** The number of each attempt's message. */
    private Map<String, Long> attempts() throws SQLException {
        var attempts = new HashMap<String, Long>();
        databases.read(
                NOTIFICATIONS,
                "select attempt_id, message_seq from message_attempts",
                row -> attempts.put(row.getString(1), row.getLong(2)));
        return attempts;
    }
}
