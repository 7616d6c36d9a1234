package com.tick.notification.settings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals with the current key what an earlier one sealed; after that the earlier one may be forgotten. */
@Component
public class SealAnew {

    private final StoredSettings stored;
    private final Seal seal;

    SealAnew(StoredSettings stored, Seal seal) {
        this.stored = stored;
        this.seal = seal;
    }

    @Transactional
    public void handle() {
        var current = seal.currentKey();
        if (current.isEmpty()) {
            return;
        }
        stored.all().forEach((setting, entry) -> {
            if (entry.keyId() != null && !entry.keyId().equals(current.get())) {
                seal.open(setting, entry).ifPresent(it -> stored.put(setting, seal.close(setting, it)));
            }
        });
    }
}
