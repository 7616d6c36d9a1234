package com.tick.notification.channel.whatsapp.settings;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals with the current key what an earlier one sealed; after that the earlier one may be forgotten. */
@Component
public class ReencryptSettings {

    private final StoredSettings stored;
    private final SettingsEncryptor seal;

    ReencryptSettings(StoredSettings stored, SettingsEncryptor seal) {
        this.stored = stored;
        this.seal = seal;
    }

    /** @return the settings that no known key opens */
    @Transactional
    public Set<Setting> handle() {
        var lost = EnumSet.noneOf(Setting.class);
        stored.all().forEach((setting, entry) -> {
            if (entry.keyId() != null && !seal.currentKey().equals(Optional.of(entry.keyId()))) {
                seal.open(setting, entry)
                        .ifPresentOrElse(it -> stored.put(setting, seal.close(setting, it)), () -> lost.add(setting));
            }
        });
        return lost;
    }
}
