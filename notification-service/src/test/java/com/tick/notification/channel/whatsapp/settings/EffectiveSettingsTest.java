package com.tick.notification.channel.whatsapp.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.notification.HandClock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EffectiveSettingsTest {

    private final HandClock clock = new HandClock();
    private final Shelf shelf = new Shelf();
    private final EffectiveSettings settings = new EffectiveSettings(
            shelf, new SettingsEncryptor(List.of()), Map.of(Setting.TEMPLATE_STATUS, "from_environment"), clock);

    @Test
    void whatAnAdminStoredCountsAndElseTheEnvironment() {
        assertThat(settings.value(Setting.TEMPLATE_STATUS)).isEqualTo("from_environment");

        shelf.put(Setting.TEMPLATE_STATUS, new StoredSettings.Entry("stored", null));
        settings.changed();

        assertThat(settings.value(Setting.TEMPLATE_STATUS)).isEqualTo("stored");
    }

    @Test
    void anotherCopysChangeCountsWithinASecond() {
        settings.value(Setting.TEMPLATE_STATUS);
        shelf.put(Setting.TEMPLATE_STATUS, new StoredSettings.Entry("stored elsewhere", null));

        clock.advance(Duration.ofMillis(1001));

        assertThat(settings.value(Setting.TEMPLATE_STATUS)).isEqualTo("stored elsewhere");
    }

    @Test
    void aDatabaseThatIsAwayChangesNothingAndIsNotAskedForEachSetting() {
        shelf.put(Setting.TEMPLATE_STATUS, new StoredSettings.Entry("stored", null));
        settings.value(Setting.TEMPLATE_STATUS);
        shelf.away = true;
        clock.advance(Duration.ofMinutes(1));
        int before = shelf.asked;

        for (var setting : Setting.values()) {
            settings.value(setting);
        }

        assertThat(settings.value(Setting.TEMPLATE_STATUS)).isEqualTo("stored");
        assertThat(shelf.asked - before).isEqualTo(1);
    }

    @Test
    void aDatabaseThatIsBackIsHeardAgain() {
        settings.value(Setting.TEMPLATE_STATUS);
        shelf.away = true;
        clock.advance(Duration.ofMinutes(1));
        settings.value(Setting.TEMPLATE_STATUS);
        shelf.away = false;
        shelf.put(Setting.TEMPLATE_STATUS, new StoredSettings.Entry("stored", null));

        clock.advance(Duration.ofSeconds(6));

        assertThat(settings.value(Setting.TEMPLATE_STATUS)).isEqualTo("stored");
    }

    @Test
    void whileNothingWasEverReadNothingIsMadeUp() {
        shelf.away = true;

        assertThatThrownBy(() -> settings.value(Setting.TEMPLATE_STATUS)).hasMessage("away");
    }

    private static final class Shelf implements StoredSettings {

        private final Map<Setting, Entry> entries = new EnumMap<>(Setting.class);
        private boolean away;
        private int asked;

        @Override
        public Map<Setting, Entry> all() {
            asked++;
            if (away) {
                throw new IllegalStateException("away");
            }
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
