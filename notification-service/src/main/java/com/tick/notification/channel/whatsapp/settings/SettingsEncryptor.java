package com.tick.notification.channel.whatsapp.settings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets with AES-GCM. A sealed value opens in its own row only, and names the key that sealed it, so that a new
 * key can take over from the one before.
 */
public final class SettingsEncryptor {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String PURPOSE = "tick channel settings, 1";

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** @param keys the one to seal with, then those that may still open; none: nothing can be sealed */
    public SettingsEncryptor(List<SecretKey> keys) {
        keys.forEach(it -> {
            var derived = derived(it);
            this.keys.putIfAbsent(idOf(derived), derived);
        });
    }

    public boolean ready() {
        return !keys.isEmpty();
    }

    /** The id of the key that seals. */
    public Optional<String> currentKey() {
        return keys.keySet().stream().findFirst();
    }

    public StoredSettings.Entry close(Setting setting, String secret) {
        var id = currentKey().orElseThrow(SettingsKeyMissingException::new);
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, id, setting, nonce, secret.getBytes(StandardCharsets.UTF_8));
        var bytes = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
        return new StoredSettings.Entry(Base64.getEncoder().encodeToString(bytes.array()), id);
    }

    /** Empty when its key is not known any more, or when it was not sealed for this setting. */
    public Optional<String> open(Setting setting, StoredSettings.Entry entry) {
        var id = entry.keyId();
        if (id == null || !keys.containsKey(id)) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(entry.text()));
            var nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            var sealed = new byte[bytes.remaining()];
            bytes.get(sealed);
            return Optional.of(
                    new String(cipher(Cipher.DECRYPT_MODE, id, setting, nonce, sealed), StandardCharsets.UTF_8));
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }

    private byte[] cipher(int mode, String keyId, Setting setting, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.get(keyId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((PURPOSE + ":" + keyId + ":" + setting.label()).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static SecretKey derived(SecretKey key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return new SecretKeySpec(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String idOf(SecretKey key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
