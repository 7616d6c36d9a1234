package com.tick.notification.channel.whatsapp.settings;

import com.tick.support.security.SecretEncryptor;
import com.tick.support.security.SecretEncryptor.Encrypted;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Encrypts the channel's secrets. What is stored for one setting cannot be read as another. */
public final class SettingsEncryptor {

    private static final String PURPOSE = "tick channel settings, 1";

    private final SecretEncryptor secrets;

    /** @param keys the one to seal with, then those that may still open; none: nothing can be sealed */
    public SettingsEncryptor(List<SecretKey> keys) {
        this.secrets = new SecretEncryptor(keys, PURPOSE);
    }

    public boolean ready() {
        return currentKey().isPresent();
    }

    /** The id of the key that seals. */
    public Optional<String> currentKey() {
        return secrets.currentKey();
    }

    public StoredSettings.Entry close(Setting setting, String secret) {
        return secrets.encrypt(setting.label(), secret)
                .map(it -> new StoredSettings.Entry(it.text(), it.keyId()))
                .orElseThrow(SettingsKeyMissingException::new);
    }

    /** Empty when its key is not known any more, or when it was not sealed for this setting. */
    public Optional<String> open(Setting setting, StoredSettings.Entry entry) {
        var keyId = entry.keyId();
        return keyId == null ? Optional.empty() : secrets.decrypt(setting.label(), new Encrypted(entry.text(), keyId));
    }
}
