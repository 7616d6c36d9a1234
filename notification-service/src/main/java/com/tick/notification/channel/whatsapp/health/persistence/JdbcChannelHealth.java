package com.tick.notification.channel.whatsapp.health.persistence;

import com.tick.notification.channel.whatsapp.health.ChannelHealth;
import com.tick.notification.channel.whatsapp.health.NumberHealth;
import com.tick.support.text.TextParts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcChannelHealth implements ChannelHealth {

    private static final int LONGEST_ALERT = 300;

    /** What is told with every message must not push everything else off the page. */
    private static final Duration SAME_ALERT = Duration.ofHours(1);

    private final JdbcClient jdbc;

    JdbcChannelHealth(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What WhatsApp did not tell this time stays as it was. */
    @Override
    public void save(NumberHealth it) {
        jdbc.sql(
                        """
                        insert into channel_health (phone_number_id, works, problem, display_number, name, quality,
                            daily_limit, checked_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update works = values(works), problem = values(problem),
                            display_number = coalesce(values(display_number), display_number),
                            name = coalesce(values(name), name), quality = coalesce(values(quality), quality),
                            daily_limit = coalesce(values(daily_limit), daily_limit), checked_at = values(checked_at)
                        """)
                .params(Arrays.asList(
                        it.phoneNumberId(),
                        it.works(),
                        it.problem(),
                        it.displayNumber(),
                        it.name(),
                        it.quality(),
                        it.limit(),
                        utc(it.checkedAt())))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<NumberHealth> all() {
        return jdbc.sql("select * from channel_health limit 100")
                .query(JdbcChannelHealth::health)
                .list();
    }

    @Override
    public void alert(String words, Instant at) {
        jdbc.sql(
                        """
                        insert into channel_alerts (words, happened_at) select :words, :at from dual
                         where not exists (select 1 from channel_alerts where words = :words and happened_at > :since)
                        """)
                .param("words", TextParts.shortened(words, LONGEST_ALERT))
                .param("at", utc(at))
                .param("since", utc(at.minus(SAME_ALERT)))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Alert> alerts(int limit) {
        return jdbc.sql("select * from channel_alerts order by id desc limit ?")
                .param(limit)
                .query((row, number) -> new Alert(row.getString("words"), instant(row, "happened_at")))
                .list();
    }

    @Override
    public int pruneAlerts(Instant before, int limit) {
        return jdbc.sql("delete from channel_alerts where happened_at < ? order by id limit ?")
                .params(utc(before), limit)
                .update();
    }

    private static NumberHealth health(ResultSet row, int number) throws SQLException {
        return new NumberHealth(
                row.getString("phone_number_id"),
                row.getBoolean("works"),
                row.getString("problem"),
                row.getString("display_number"),
                row.getString("name"),
                row.getString("quality"),
                row.getObject("daily_limit", Long.class),
                instant(row, "checked_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
