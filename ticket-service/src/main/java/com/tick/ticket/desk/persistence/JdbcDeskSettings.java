package com.tick.ticket.desk.persistence;

import com.tick.ticket.desk.DeskSettings;
import com.tick.ticket.desk.DeskSettingsStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcDeskSettings implements DeskSettingsStore {

    private final JdbcClient jdbc;

    JdbcDeskSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DeskSettings get() {
        return jdbc.sql("select assign_on_reply, start_on_reply from desk_settings")
                .query((row, number) ->
                        new DeskSettings(row.getBoolean("assign_on_reply"), row.getBoolean("start_on_reply")))
                .single();
    }

    @Override
    public void save(DeskSettings settings) {
        jdbc.sql("update desk_settings set assign_on_reply = ?, start_on_reply = ?")
                .params(settings.assignOnReply(), settings.startOnReply())
                .update();
    }
}
