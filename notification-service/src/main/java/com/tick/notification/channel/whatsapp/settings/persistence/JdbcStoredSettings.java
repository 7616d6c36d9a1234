package com.tick.notification.channel.whatsapp.settings.persistence;

import com.tick.notification.channel.whatsapp.settings.Setting;
import com.tick.notification.channel.whatsapp.settings.StoredSettings;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcStoredSettings implements StoredSettings {

    private final JdbcClient jdbc;

    JdbcStoredSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row that a newer release knows and this one does not is passed over. */
    @Override
    @Transactional(readOnly = true)
    public Map<Setting, Entry> all() {
        var found = new EnumMap<Setting, Entry>(Setting.class);
        jdbc.sql("select name, content, key_id from channel_settings").query(row -> {
            var entry = new Entry(row.getString("content"), row.getString("key_id"));
            Setting.labelled(row.getString("name")).ifPresent(it -> found.put(it, entry));
        });
        return found;
    }

    @Override
    public void put(Setting setting, Entry entry) {
        jdbc.sql(
                        """
                        insert into channel_settings (name, content, key_id) values (?, ?, ?)
                        on duplicate key update content = values(content), key_id = values(key_id)
                        """)
                .params(Arrays.asList(setting.label(), entry.text(), entry.keyId()))
                .update();
    }

    @Override
    public void remove(Setting setting) {
        jdbc.sql("delete from channel_settings where name = ?")
                .param(setting.label())
                .update();
    }
}
