package com.tick.notification.channel.whatsapp.persistence;

import com.tick.notification.channel.whatsapp.Pause;
import com.tick.notification.channel.whatsapp.Pauses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPauses implements Pauses {

    private final JdbcClient jdbc;

    JdbcPauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Pause> all() {
        var found = new HashMap<String, Pause>();
        jdbc.sql("select * from channel_pauses limit 100").query(row -> {
            found.put(row.getString("phone_number_id"), pause(row, 0));
        });
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Pause> of(String number) {
        return jdbc.sql("select * from channel_pauses where phone_number_id = ?")
                .param(number)
                .query(JdbcPauses::pause)
                .optional();
    }

    @Override
    public void save(String number, Pause it) {
        jdbc.sql(
                        """
                        insert into channel_pauses (phone_number_id, error_code, reason, since, probes, probe_at)
                        values (?, ?, ?, ?, ?, ?)
                        on duplicate key update probes = values(probes), probe_at = values(probe_at)
                        """)
                .params(Arrays.asList(
                        number, it.errorCode(), it.reason(), utc(it.since()), it.probes(), utc(it.probeAt())))
                .update();
    }

    @Override
    public void clear(String number) {
        jdbc.sql("delete from channel_pauses where phone_number_id = ?")
                .param(number)
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
