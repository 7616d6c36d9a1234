package com.tick.notification.channel.whatsapp.health.persistence;

import com.tick.notification.channel.whatsapp.health.UnusedUpdates;
import com.tick.support.text.TextParts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcUnusedUpdates implements UnusedUpdates {

    private static final int LONGEST_FIELD = 60;
    private static final int MOST_FIELDS = 50;

    private final JdbcClient jdbc;

    JdbcUnusedUpdates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(String field, int count, Instant at) {
        jdbc.sql(
                        """
                        insert into unused_updates (field, day, updates, last_at) values (:field, :day, :count, :at)
                        on duplicate key update updates = updates + values(updates), last_at = values(last_at)
                        """)
                .param("field", TextParts.shortened(field, LONGEST_FIELD))
                .param("day", utc(at).toLocalDate())
                .param("count", count)
                .param("at", utc(at))
                .update();
    }

    @Override
    public void elsewhere(List<String> customers, Instant at) {
        customers.forEach(customer -> jdbc.sql(
                        """
                        insert into conversations_elsewhere (customer, since) values (?, ?)
                        on duplicate key update since = values(since)
                        """)
                .params(customer, utc(at))
                .update());
    }

    @Override
    public void back(List<String> customers) {
        if (!customers.isEmpty()) {
            jdbc.sql("delete from conversations_elsewhere where customer in (:customers)")
                    .param("customers", customers)
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public long elsewhere(Instant since) {
        return jdbc.sql(
                        """
                        select count(*) from conversations_elsewhere e
                        where e.since >= ? and not exists (select 1 from contact_aliases a
                            join conversations c on c.contact_id = a.contact_id
                            where a.address = e.customer and a.kind in ('WA_ID', 'BSUID') and c.last_inbound_at > e.since)
                        """)
                .param(utc(since))
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Count> since(Instant since) {
        return jdbc.sql(
                        """
                        select field, sum(updates) as updates from unused_updates where last_at >= ?
                        group by field order by updates desc, field limit ?
                        """)
                .params(utc(since), MOST_FIELDS)
                .query((row, number) -> new Count(row.getString("field"), row.getLong("updates")))
                .list();
    }

    @Override
    public int prune(Instant before, int limit) {
        jdbc.sql("delete from unused_updates where last_at < ? limit ?")
                .params(utc(before), limit)
                .update();
        return jdbc.sql("delete from conversations_elsewhere where since < ? order by since limit ?")
                .params(utc(before), limit)
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
