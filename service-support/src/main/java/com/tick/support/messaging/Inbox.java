package com.tick.support.messaging;

import org.apache.avro.specific.SpecificRecord;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers which events have taken effect, and up to where each stream has. */
class Inbox {

    /** What an event is, compared with those that took effect before it. */
    enum Verdict {
        NEW,
        DUPLICATE,
        /** Older than one that took effect already, and yet never seen. */
        STALE
    }

    private static final long FIRST = 1;

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts before the event is handled: of two concurrent deliveries the second waits here, then finds the row. */
    Verdict receive(Incoming record, SpecificRecord event, boolean late) {
        int inserted = jdbc.sql("insert ignore into inbox (event_id, topic) values (?, ?)")
                .params(text(event, "eventId"), record.topic())
                .update();
        if (inserted == 0) {
            return Verdict.DUPLICATE;
        }
        long version = Long.parseLong(text(event, "version"));
        return advance(record, version) || late ? Verdict.NEW : Verdict.STALE;
    }

    /** One statement where nothing is missing: of all that a backlog asks the database, this is the most. */
    private boolean advance(Incoming record, long version) {
        if (version == FIRST) {
            return begin(record, version);
        }
        // a stream that began before this service listened is not known yet
        return moveOn(record, version) || (begin(record, 0) && moveOn(record, version));
    }

    private boolean begin(Incoming record, long version) {
        return jdbc.sql("insert ignore into inbox_streams (topic, record_key, version) values (?, ?, ?)")
                        .params(record.topic(), record.key(), version)
                        .update()
                == 1;
    }

    private boolean moveOn(Incoming record, long version) {
        return jdbc.sql(
                                """
                                update inbox_streams set version = ?
                                 where topic = ? and record_key = ? and version < ?
                                """)
                        .params(version, record.topic(), record.key(), version)
                        .update()
                == 1;
    }

    private static String text(SpecificRecord event, String field) {
        return event.get(event.getSchema().getField(field).pos()).toString();
    }
}
