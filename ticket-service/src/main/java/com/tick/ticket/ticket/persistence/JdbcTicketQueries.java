package com.tick.ticket.ticket.persistence;

import com.tick.support.phone.PhoneLine;
import com.tick.support.search.IdSet;
import com.tick.ticket.ticket.TicketNotFoundException;
import com.tick.ticket.ticket.TicketQueries;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcTicketQueries implements TicketQueries {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    private static final String COLUMNS =
            """
            select t.*, case when a.active = 0 and t.status <> 'closed' then null else t.assignee_id end as shown_assignee_id,
                   a.name as assignee_name, f.name as attachment_name, f.content_type as attachment_type,
                   f.state as attachment_state,
                   case when :reader is null then null
                        when r.read_at is null or r.read_at < t.last_customer_at then 1 else 0 end as unread
            """;

    private static final String NEIGHBOURS =
            """

              left join agents a on a.id = t.assignee_id
              left join ticket_attachments f on f.ticket_id = t.id and f.position = 0
              left join read_marks r on r.ticket_id = t.id and r.agent_id = :reader
            """;

    private static final String SELECT_VIEW = COLUMNS + " from tickets t" + NEIGHBOURS;

    private static final int MOST_COUNTED = 1000;

    /** That it was opened says the ticket itself, before all entries; tickets of earlier releases have an entry for it. */
    private static final String HISTORY =
            """
            select 0 as id, 'opened' as what, 'customer' as actor, null as agent_id, t.name as actor_name,
                   null as old_value, 'new' as new_value, t.created_at as happened_at
              from tickets t
             where t.id = :ticket and :after < 1
               and not exists (select 1 from ticket_history o where o.ticket_id = t.id and o.what = 'opened')
            union all
            (select h.id, h.what, h.actor, h.agent_id, h.actor_name, h.old_value, h.new_value, h.happened_at
               from ticket_history h
              where h.ticket_id = :ticket and h.id > :after order by h.id limit :limit)
             order by id limit :limit
            """;

    /** Two look-ups by index, put together: a single one with "or" might read the whole table in order. */
    private static final String OF_CUSTOMER =
            """
              join (select id from (select id from tickets where customer_key = :key
                                     order by created_at desc, id desc limit 100) by_key
                    union
                    select id from (select id from tickets where mobile_e164 in (:mobiles)
                                     order by created_at desc, id desc limit 100) by_mobile) mine on mine.id = t.id
             order by t.created_at desc, t.id desc limit 100
            """;

    private final JdbcClient jdbc;
    private final JdbcTicketCounts counts;

    JdbcTicketQueries(JdbcClient jdbc, JdbcTicketCounts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /**
     * The ids first, from an index alone: asked for whole rows, MySQL sorts the table whenever it believes it to be
     * small, and after a crash it may believe so of a large one.
     */
    @Override
    public Page page(Filter filter, Order order, int limit, @Nullable Position after, @Nullable Long readerId) {
        var rows = rows(filter, order, limit, after, readerId);
        return new Page(rows.tickets(), rows.next(), total(filter, order));
    }

    @Override
    public Page rows(Filter filter, Order order, int limit, @Nullable Position after, @Nullable Long readerId) {
        if (isLong(filter.among())) {
            return walked(filter, order, limit, after, readerId);
        }
        var condition = new TicketCondition(filter, gone(filter)).of(order).after(order, after);
        // One more than asked for tells whether there is a next page.
        var ids = "select t.id" + condition.sql() + " limit " + (limit + 1);
        var found = views(ids, condition, readerId);
        if (found.size() <= limit) {
            return new Page(found, null, null);
        }
        var page = found.subList(0, limit);
        return new Page(page, SortColumn.position(order, page.get(limit - 1)), null);
    }

    private List<View> views(String ids, TicketCondition condition, @Nullable Long readerId) {
        return jdbc.sql(COLUMNS + " from (" + ids + ") page join tickets t on t.id = page.id" + NEIGHBOURS
                        + condition.orderBy())
                .params(condition.params())
                .param("reader", readerId)
                .query(JdbcTicketQueries::view)
                .list();
    }

    private static boolean isLong(@Nullable IdSet among) {
        return among != null && among.size() > TicketCondition.MOST_LISTED;
    }

    /** Where so many are named that the next page of them is near, all are walked over in the order asked for. */
    private Page walked(Filter filter, Order order, int limit, @Nullable Position after, @Nullable Long readerId) {
        var walk = new TicketWalk(jdbc, filter, gone(filter), order, after);
        var ids = walk.ids(limit);
        if (ids.isEmpty()) {
            return new Page(List.of(), walk.next(), null);
        }
        var listed = "select id from tickets where id in (%s)"
                .formatted(ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
        return new Page(
                views(listed, new TicketCondition(Filter.ALL, List.of()).after(order, null), readerId),
                walk.next(),
                null);
    }

    @Override
    public @Nullable Long total(Filter filter) {
        return total(filter, Order.NEWEST);
    }

    private @Nullable Long total(Filter filter, Order order) {
        if (filter.counted() && order != Order.WAITING_LONGEST) {
            return counts.total(filter);
        }
        if (isLong(filter.among())) {
            return null;
        }
        var condition = new TicketCondition(filter, gone(filter)).of(order);
        if (order == Order.WAITING_LONGEST) {
            // in order, so that an index is followed however many wait
            condition.after(order, null);
        }
        var found = jdbc.sql(
                        "select count(*) from (select 1" + condition.sql() + " limit " + (MOST_COUNTED + 1) + ") found")
                .params(condition.params())
                .query(Long.class)
                .single();
        return found > MOST_COUNTED ? null : found;
    }

    /** By number, so that the index of assignees finds their tickets. */
    private List<Long> gone(Filter filter) {
        return filter.assignees().contains(AssigneeFilter.NOBODY)
                ? jdbc.sql("select id from agents where active = 0")
                        .query(Long.class)
                        .list()
                : List.of();
    }

    @Override
    public List<View> ofCustomer(String customerKey, @Nullable Long readerId) {
        if (!KEY.matcher(customerKey).matches()) {
            // The database would not compare other letters with those of a key.
            return List.of();
        }
        // The numbers first, and few of them: a key that anybody can fill with numbers must not grow into a scan.
        var mobiles = jdbc.sql(
                        """
                        select distinct mobile_e164 from tickets
                         where customer_key = ? and mobile_e164 is not null limit 20
                        """)
                .param(customerKey)
                .query(String.class)
                .list();
        return jdbc.sql(SELECT_VIEW + OF_CUSTOMER)
                .param("key", customerKey)
                .param("mobiles", mobiles.isEmpty() ? List.of("") : spellings(mobiles))
                .param("reader", readerId)
                .query(JdbcTicketQueries::view)
                .list();
    }

    private static List<String> spellings(List<String> mobiles) {
        return mobiles.stream()
                .flatMap(it -> PhoneLine.spellings(it.substring(1)).stream())
                .map(digits -> "+" + digits)
                .distinct()
                .toList();
    }

    @Override
    public View get(long id, @Nullable Long readerId) {
        return jdbc.sql(SELECT_VIEW + " where t.id = :id")
                .param("id", id)
                .param("reader", readerId)
                .query(JdbcTicketQueries::view)
                .optional()
                .orElseThrow(() -> new TicketNotFoundException(id));
    }

    @Override
    public Facts facts(long id) {
        var attachmentIds = jdbc.sql(
                        "select attachment_id from ticket_attachments where ticket_id = ? order by position")
                .param(id)
                .query(String.class)
                .list();
        return jdbc.sql("select * from tickets where id = ?")
                .param(id)
                .query((row, number) -> facts(row, attachmentIds))
                .optional()
                .orElseThrow(() -> new TicketNotFoundException(id));
    }

    @Override
    public Optional<Long> openedBy(String linkFingerprint) {
        return jdbc.sql("select id from tickets where link_sha256 = ?")
                .param(linkFingerprint)
                .query(Long.class)
                .optional();
    }

    @Override
    public List<HistoryEntry> history(long ticketId, long after, int limit) {
        var entries = jdbc.sql(HISTORY)
                .param("ticket", ticketId)
                .param("after", after)
                .param("limit", limit)
                .query(JdbcTicketQueries::entry)
                .list();
        if (entries.isEmpty()) {
            get(ticketId);
        }
        return entries;
    }

    private static View view(ResultSet row, int number) throws SQLException {
        return new View(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("name"),
                row.getString("email"),
                row.getString("mobile"),
                row.getString("username"),
                row.getString("description"),
                row.getString("issue_type"),
                row.getString("issue_title"),
                row.getString("status"),
                row.getString("channel"),
                row.getBoolean("whatsapp_enabled"),
                row.getBoolean("whatsapp_notifications"),
                row.getString("language"),
                row.getObject("shown_assignee_id", Long.class),
                row.getString("assignee_name"),
                row.getString("attachment_name"),
                row.getString("attachment_type"),
                row.getString("attachment_state"),
                row.getString("customer_key"),
                row.getObject("unread") == null ? null : row.getBoolean("unread"),
                lastMessage(row),
                Times.read(row, "last_customer_at"),
                Times.readOrNull(row, "waiting_since"),
                Times.read(row, "created_at"),
                Times.read(row, "updated_at"),
                row.getLong("version"));
    }

    private static LastMessage lastMessage(ResultSet row) throws SQLException {
        var at = Times.readOrNull(row, "last_message_at");
        return at == null
                ? new LastMessage(Times.read(row, "created_at"), "customer")
                : new LastMessage(at, row.getString("last_message_by"));
    }

    private static Facts facts(ResultSet row, List<String> attachmentIds) throws SQLException {
        var uuid = ByteBuffer.wrap(row.getBytes("uuid"));
        return new Facts(
                row.getLong("id"),
                new UUID(uuid.getLong(), uuid.getLong()),
                row.getInt("link_version"),
                row.getString("reference"),
                row.getString("channel"),
                row.getString("status"),
                row.getString("name"),
                row.getString("email"),
                row.getString("mobile_e164"),
                row.getBoolean("whatsapp_notifications"),
                attachmentIds,
                row.getLong("event_version"),
                Times.read(row, "created_at"));
    }

    private static HistoryEntry entry(ResultSet row, int number) throws SQLException {
        return new HistoryEntry(
                row.getLong("id"),
                row.getString("what"),
                row.getString("actor"),
                row.getObject("agent_id", Long.class),
                row.getString("actor_name"),
                row.getString("old_value"),
                row.getString("new_value"),
                Times.read(row, "happened_at"));
    }
}
