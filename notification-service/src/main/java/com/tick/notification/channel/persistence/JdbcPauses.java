package com.tick.notification.channel.persistence;

import com.tick.notification.channel.ChannelSettings;
import com.tick.notification.channel.Pause;
import com.tick.notification.channel.Pauses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPauses implements Pauses {

    private final JdbcClient jdbc;
    private final String phoneNumberId;

    JdbcPauses(JdbcClient jdbc, ChannelSettings settings) {
        this.jdbc = jdbc;
        this.phoneNumberId = settings.phoneNumberId();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Pause> current() {
        return jdbc.sql("select * from channel_pauses where phone_number_id = ?")
                .param(phoneNumberId)
                .query(JdbcPauses::pause)
                .optional();
    }

    @Override
    public void save(Pause it) {
        jdbc.sql(
                        """
                        insert into channel_pauses (phone_number_id, error_code, reason, since, probes, probe_at)
                        values (?, ?, ?, ?, ?, ?)
                        on duplicate key update probes = values(probes), probe_at = values(probe_at)
                        """)
                .params(Arrays.asList(
                        phoneNumberId, it.errorCode(), it.reason(), utc(it.since()), it.probes(), utc(it.probeAt())))
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from channel_pauses where phone_number_id = ?")
                .param(phoneNumberId)
                .update();
    }

    private static Pause pause(ResultSet row, int number) throws SQLException {
        return new Pause(
                row.getObject("error_code", Integer.class),
                row.getString("reason"),
                instant(row, "since"),
                row.getInt("probes"),
                instant(row, "probe_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
