package com.tick.notification.conversation.persistence;

import com.tick.notification.channel.InboundEvent;
import com.tick.notification.contact.Contacts;
import com.tick.notification.conversation.InboundQueries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcInboundQueries implements InboundQueries {

    /** A ticket is there within a second or two. */
    private static final Duration TOO_LONG = Duration.ofMinutes(1);

    /** What customers do to messages that are there already. */
    private static final Set<String> ACTIONS = Set.of("edit", "revoke", "reaction");

    private final JdbcClient jdbc;
    private final Contacts contacts;

    JdbcInboundQueries(JdbcClient jdbc, Contacts contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    @Override
    public Counts since(Instant since) {
        return jdbc.sql(
                        """
                        select count(*) as received, coalesce(sum(shown_at is not null), 0) as shown,
                          coalesce(sum(state = 'NOTED'), 0) as kept,
                          coalesce(sum(state <> 'NOTED' and shown_at is null), 0) as parked,
                          coalesce(sum(state <> 'NOTED' and shown_at is null
                            and received_at < utc_timestamp(6) - interval :patience second), 0) as stuck
                        from inbound_messages where received_at >= :since and part_of is null
                        """)
                .param("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("patience", TOO_LONG.toSeconds())
                .query((row, number) -> new Counts(
                        row.getLong("received"),
                        row.getLong("shown"),
                        row.getLong("kept"),
                        row.getLong("parked"),
                        row.getLong("stuck")))
                .single();
    }

    @Override
    public List<Outcome> ofJournal(long journalId, int limit) {
        return jdbc.sql("select * from inbound_messages where journal_id = ? and part_of is null order by id limit ?")
                .params(journalId, limit)
                .query(JdbcInboundQueries::outcome)
                .list();
    }

    @Override
    public List<Opening> openings(Instant before, int limit) {
        return jdbc.sql(
                        """
                        select c.id, c.contact_id, c.opening_command_id, min(m.received_at) as since, count(*) as waiting
                        from conversations c join inbound_messages m on m.conversation_id = c.id
                        where c.opening_command_id is not null and m.state in ('OPENING', 'RECEIVED')
                        group by c.id, c.contact_id, c.opening_command_id
                        having min(m.received_at) <= ? order by since limit ?
                        """)
                .params(LocalDateTime.ofInstant(before, ZoneOffset.UTC), limit)
                .query((row, number) -> new Opening(
                        row.getLong("id"),
                        contacts.find(row.getString("contact_id"))
                                .map(it -> it.maskedAddress())
                                .orElse("unknown"),
                        row.getString("opening_command_id"),
                        row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getLong("waiting")))
                .list();
    }

    private static Outcome outcome(ResultSet row, int number) throws SQLException {
        var file = row.getString("media_state");
        return new Outcome(
                row.getLong("id"),
                row.getString("kind"),
                became(
                        row.getString("state"),
                        row.getString("kind"),
                        row.getObject("shown_at") != null,
                        row.getString("words")),
                row.getObject("ticket_id", Long.class),
                fileState(file),
                row.getObject("sent_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static @Nullable String fileState(String state) {
        return switch (state) {
            case "NONE" -> null;
            case "GIVING_UP" -> "given_up";
            default -> state.toLowerCase(Locale.ROOT);
        };
    }

    private static String became(String state, String kind, boolean shown, String words) {
        if (state.equals("NOTED")) {
            return "annotation";
        }
        if (!shown) {
            return "parked";
        }
        if (ACTIONS.contains(kind)) {
            return "annotation";
        }
        return words.startsWith(InboundEvent.Content.PLACEHOLDER) ? "placeholder" : "message";
    }
}
