package com.tick.reply.reply.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.tick.reply.reply.ReplyNotFoundException;
import com.tick.reply.reply.ReplyQueries;
import com.tick.support.text.TextParts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcReplyQueries implements ReplyQueries {

    private static final int PREVIEW = 160;

    /** Code points that are read of each last message, for the few that are shown of them. */
    private static final int PREVIEWED = 1_000;

    private final JdbcClient jdbc;

    JdbcReplyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<View> after(long ticketId, Place place, int limit, boolean withDeleted) {
        return withAttachments(at(
                place,
                """
                select * from replies
                where ticket_id = :ticketId and (deleted_at is null or :withDeleted)
                  and (sent_at > :sentAt or (sent_at = :sentAt and id > :id))
                order by sent_at, id limit :limit
                """,
                ticketId,
                limit,
                withDeleted));
    }

    @Override
    public List<View> before(long ticketId, Place place, int limit, boolean withDeleted) {
        return withAttachments(reversed(at(
                place,
                """
                select * from replies
                where ticket_id = :ticketId and (deleted_at is null or :withDeleted)
                  and (sent_at < :sentAt or (sent_at = :sentAt and id < :id))
                order by sent_at desc, id desc limit :limit
                """,
                ticketId,
                limit,
                withDeleted)));
    }

    private List<View> at(Place place, String sql, long ticketId, int limit, boolean withDeleted) {
        return jdbc.sql(sql)
                .param("ticketId", ticketId)
                .param("withDeleted", withDeleted)
                .param("sentAt", LocalDateTime.ofInstant(place.sentAt(), ZoneOffset.UTC))
                .param("id", place.id())
                .param("limit", limit)
                .query(JdbcReplyQueries::view)
                .list();
    }

    @Override
    public List<View> customersView(long ticketId, int limit) {
        return withAttachments(reversed(jdbc.sql(
                        """
                        select * from replies
                        where ticket_id = :ticketId and deleted_at is null and internal = false
                        order by sent_at desc, id desc limit :limit
                        """)
                .param("ticketId", ticketId)
                .param("limit", limit)
                .query(JdbcReplyQueries::view)
                .list()));
    }

    private static List<View> reversed(List<View> replies) {
        var turned = new ArrayList<>(replies);
        Collections.reverse(turned);
        return turned;
    }

    /** For each ticket one look from the end of its conversation, along the index. */
    @Override
    public List<Preview> previews(Collection<Long> ticketIds) {
        var wanted = ticketIds.stream()
                .distinct()
                .map("select %d as ticket_id"::formatted)
                .collect(joining(" union all "));
        if (wanted.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select r.ticket_id, r.author, r.agent_name, left(r.message, %d) as beginning, r.internal, r.sent_at,
                               (select count(*) from reply_attachments f where f.reply_id = r.id) as files
                          from (select (select l.id from replies l
                                         where l.ticket_id = wanted.ticket_id and l.deleted_at is null
                                         order by l.sent_at desc, l.id desc limit 1) as id
                                  from (%s) wanted) last
                          join replies r on r.id = last.id
                        """
                                .formatted(PREVIEWED, wanted))
                .query(JdbcReplyQueries::preview)
                .list();
    }

    private static Preview preview(ResultSet row, int rowNumber) throws SQLException {
        return new Preview(
                row.getLong("ticket_id"),
                row.getString("author"),
                row.getString("agent_name"),
                TextParts.shortened(row.getString("beginning").strip().replaceAll("\\s+", " "), PREVIEW),
                row.getInt("files"),
                row.getBoolean("internal"),
                instant(row, "sent_at"));
    }

    @Override
    public View get(long id) {
        var found = jdbc.sql("select * from replies where id = ?")
                .param(id)
                .query(JdbcReplyQueries::view)
                .list();
        return withAttachments(found).stream().findFirst().orElseThrow(() -> new ReplyNotFoundException(id));
    }

    @Override
    public List<Change> history(long replyId, int limit) {
        get(replyId);
        return jdbc.sql(
                        """
                        select what, agent_id, agent_name, former_agent_name, former_message, at from reply_history
                        where reply_id = ? order by id limit ?
                        """)
                .params(replyId, limit)
                .query(JdbcReplyQueries::change)
                .list();
    }

    private List<View> withAttachments(List<View> replies) {
        if (replies.isEmpty()) {
            return replies;
        }
        var attachments = attachmentsOf(replies.stream().map(View::id).toList());
        return replies.stream()
                .map(it -> withAttachments(it, attachments.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private Map<Long, List<String>> attachmentsOf(List<Long> replyIds) {
        record Row(long replyId, String attachmentId) {}
        return jdbc
                .sql(
                        """
                        select reply_id, attachment_id from reply_attachments
                        where reply_id in (:ids) order by reply_id, position
                        """)
                .param("ids", replyIds)
                .query(Row.class)
                .list()
                .stream()
                .collect(groupingBy(Row::replyId, mapping(Row::attachmentId, toList())));
    }

    private static View withAttachments(View it, List<String> attachmentIds) {
        return new View(
                it.id(),
                it.ticketId(),
                it.author(),
                it.agentName(),
                it.message(),
                it.internal(),
                it.channel(),
                attachmentIds,
                it.sentAt(),
                it.updatedAt(),
                it.deletedAt());
    }

    private static View view(ResultSet row, int rowNumber) throws SQLException {
        return new View(
                row.getLong("id"),
                row.getLong("ticket_id"),
                row.getString("author"),
                row.getString("agent_name"),
                row.getString("message"),
                row.getBoolean("internal"),
                row.getString("channel"),
                List.of(),
                instant(row, "sent_at"),
                instant(row, "updated_at"),
                row.getObject("deleted_at") == null ? null : instant(row, "deleted_at"));
    }

    private static Change change(ResultSet row, int rowNumber) throws SQLException {
        return new Change(
                row.getString("what"),
                row.getObject("agent_id", Long.class),
                row.getString("agent_name"),
                row.getString("former_agent_name"),
                row.getString("former_message"),
                instant(row, "at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
