package com.tick.notification.channel.whatsapp.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.whatsapp.settings.EffectiveSettings.Source;
import com.tick.notification.channel.whatsapp.settings.StoredSettings.Entry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** A service that is started anew with another TICK_SETTINGS_KEY. */
class KeyChangeTest {

    private final SecretKey former = key("only-for-tests-former-0123456789abcdef");
    private final SecretKey present = key("only-for-tests-present-0123456789abcdef");
    private final InMemorySettings stored = new InMemorySettings();

    @Test
    void whatTheFormerKeySealedIsReadAndSealedWithTheNewOneSoThatTheFormerMayGo() {
        stored.put(Setting.ACCESS_TOKEN, new SettingsEncryptor(List.of(former)).close(Setting.ACCESS_TOKEN, "token"));
        stored.put(Setting.PHONE_NUMBER_ID, new Entry("123", null));
        var during = new SettingsEncryptor(List.of(present, former));
        var readBefore = effective(during).value(Setting.ACCESS_TOKEN);

        var lost = new ReencryptSettings(stored, during).handle();

        assertThat(readBefore).isEqualTo("token");
        assertThat(lost).isEmpty();
        var afterwards = effective(new SettingsEncryptor(List.of(present)));
        assertThat(afterwards.value(Setting.ACCESS_TOKEN)).isEqualTo("token");
        assertThat(afterwards.source(Setting.ACCESS_TOKEN)).isEqualTo(Source.STORED);
        assertThat(afterwards.value(Setting.PHONE_NUMBER_ID)).isEqualTo("123");
    }

    @Test
    void whatNoKeyOpensIsNamedAndLeftAsItIs() {
        var sealed = new SettingsEncryptor(List.of(former)).close(Setting.ACCESS_TOKEN, "token");
        stored.put(Setting.ACCESS_TOKEN, sealed);
        var other = new SettingsEncryptor(List.of(present));

        var lost = new ReencryptSettings(stored, other).handle();

        assertThat(lost).containsExactly(Setting.ACCESS_TOKEN);
        assertThat(stored.all()).containsEntry(Setting.ACCESS_TOKEN, sealed);
        assertThat(effective(other).source(Setting.ACCESS_TOKEN)).isEqualTo(Source.UNREADABLE);
        assertThat(effective(other).value(Setting.ACCESS_TOKEN)).isEmpty();
    }

    @Test
    void withoutAnyKeyWhatWasSealedIsNamedToo() {
        stored.put(Setting.APP_SECRET, new SettingsEncryptor(List.of(former)).close(Setting.APP_SECRET, "secret"));

        assertThat(new ReencryptSettings(stored, new SettingsEncryptor(List.of())).handle())
                .containsExactly(Setting.APP_SECRET);
    }

    private EffectiveSettings effective(SettingsEncryptor seal) {
        return new EffectiveSettings(stored, seal, Map.of(), Clock.systemUTC());
    }

    private static SecretKey key(String secret) {
        return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    private static final class InMemorySettings implements StoredSettings {

        private final Map<Setting, Entry> entries = new EnumMap<>(Setting.class);

        @Override
        public Map<Setting, Entry> all() {
            return Map.copyOf(entries);
        }

        @Override
        public void put(Setting setting, Entry entry) {
            entries.put(setting, entry);
        }

        @Override
        public void remove(Setting setting) {
            entries.remove(setting);
        }
    }
}
