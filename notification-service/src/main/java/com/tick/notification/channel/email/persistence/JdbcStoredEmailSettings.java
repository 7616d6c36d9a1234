package com.tick.notification.channel.email.persistence;

import com.tick.notification.channel.email.settings.EmailSetting;
import com.tick.notification.channel.email.settings.SettingsKeyMissingException;
import com.tick.notification.channel.email.settings.StoredEmailSettings;
import com.tick.support.security.SecretEncryptor;
import com.tick.support.security.SecretEncryptor.Encrypted;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcStoredEmailSettings implements StoredEmailSettings {

    private final JdbcClient jdbc;
    private final SecretEncryptor encryptor;

    JdbcStoredEmailSettings(JdbcClient jdbc, @Qualifier("emailSecretEncryptor") SecretEncryptor encryptor) {
        this.jdbc = jdbc;
        this.encryptor = encryptor;
    }

    private record Row(String name, String content, @Nullable String keyId) {}

    @Override
    @Transactional(readOnly = true)
    public Stored all() {
        var values = new EnumMap<EmailSetting, String>(EmailSetting.class);
        var unreadable = EnumSet.noneOf(EmailSetting.class);
        for (var row : rows()) {
            // a row that only a newer release knows is passed over
            EmailSetting.labelled(row.name()).ifPresent(setting -> plain(row)
                    .ifPresentOrElse(it -> values.put(setting, it), () -> unreadable.add(setting)));
        }
        return new Stored(values, unreadable);
    }

    private List<Row> rows() {
        return jdbc.sql("select name, content, key_id from email_settings")
                .query((row, number) -> new Row(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private Optional<String> plain(Row row) {
        return row.keyId() == null
                ? Optional.of(row.content())
                : encryptor.decrypt(row.name(), new Encrypted(row.content(), row.keyId()));
    }

    @Override
    public void put(EmailSetting setting, String value) {
        if (!setting.secret()) {
            store(setting.label(), value, null);
            return;
        }
        var encrypted = encryptor.encrypt(setting.label(), value).orElseThrow(SettingsKeyMissingException::new);
        store(setting.label(), encrypted.text(), encrypted.keyId());
    }

    private void store(String name, String content, @Nullable String keyId) {
        jdbc.sql(
                        """
                        insert into email_settings (name, content, key_id) values (?, ?, ?)
                        on duplicate key update content = values(content), key_id = values(key_id)
                        """)
                .params(Arrays.asList(name, content, keyId))
                .update();
    }

    @Override
    public void remove(EmailSetting setting) {
        jdbc.sql("delete from email_settings where name = ?")
                .param(setting.label())
                .update();
    }

    @Override
    public int reencrypt() {
        int changed = 0;
        for (var row : rows()) {
            var old = row.keyId() != null && !encryptor.currentKey().equals(Optional.of(row.keyId()));
            var plain = old ? plain(row) : Optional.<String>empty();
            if (plain.isPresent()) {
                var encrypted =
                        encryptor.encrypt(row.name(), plain.get()).orElseThrow(SettingsKeyMissingException::new);
                store(row.name(), encrypted.text(), encrypted.keyId());
                changed++;
            }
        }
        return changed;
    }
}
