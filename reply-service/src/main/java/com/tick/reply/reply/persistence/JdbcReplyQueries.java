package com.tick.reply.reply.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.tick.reply.reply.ReplyNotFound;
import com.tick.reply.reply.ReplyQueries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcReplyQueries implements ReplyQueries {

    private final JdbcClient jdbc;

    JdbcReplyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<View> conversation(long ticketId, @Nullable Place after, int limit) {
        var start = after == null ? new Place(Instant.EPOCH, 0) : after;
        return withAttachments(jdbc.sql(
                        """
                        select * from replies
                        where ticket_id = :ticketId and deleted_at is null
                          and (sent_at > :sentAt or (sent_at = :sentAt and id > :id))
                        order by sent_at, id limit :limit
                        """)
                .param("ticketId", ticketId)
                .param("sentAt", LocalDateTime.ofInstant(start.sentAt(), ZoneOffset.UTC))
                .param("id", start.id())
                .param("limit", limit)
                .query(JdbcReplyQueries::view)
                .list());
    }

    @Override
    public List<View> customersView(long ticketId, int limit) {
        return withAttachments(jdbc.sql(
                        """
                        select * from replies
                        where ticket_id = :ticketId and deleted_at is null and internal = false
                        order by sent_at, id limit :limit
                        """)
                .param("ticketId", ticketId)
                .param("limit", limit)
                .query(JdbcReplyQueries::view)
                .list());
    }

    @Override
    public View get(long id) {
        var found = jdbc.sql("select * from replies where id = ?")
                .param(id)
                .query(JdbcReplyQueries::view)
                .list();
        return withAttachments(found).stream().findFirst().orElseThrow(() -> new ReplyNotFound(id));
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
                it.deleted());
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
                row.getObject("deleted_at") != null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
