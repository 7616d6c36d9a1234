package com.tick.torture.observation;

import com.tick.torture.observation.Observation.Notice;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Messages to customers, beside what their phones have received. */
final class NoticeTables {

    private static final String NOTIFICATIONS = "notification-service";

    private final Databases databases;

    NoticeTables(Databases databases) {
        this.databases = databases;
    }

    /** The number of each attempt's message. */
    Map<String, Long> attempts() throws SQLException {
        return databases.numbers(NOTIFICATIONS, "select attempt_id, message_seq from message_attempts");
    }

    List<Notice> notices(JsonNode received, Map<String, Long> attempts) throws SQLException {
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
    static Set<String> strays(JsonNode received, Map<String, Long> attempts) {
        return received.valueStream()
                .filter(it -> !attempts.containsKey(it.path("opaque").asString("")))
                .map(it -> it.path("id").asString(""))
                .collect(Collectors.toSet());
    }
}
