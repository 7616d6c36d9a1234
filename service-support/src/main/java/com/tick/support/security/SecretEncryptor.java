package com.tick.support.security;

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
 * Encrypts secrets with AES-GCM. What is encrypted under one name cannot be decrypted under another, and says which key it
 * needs, so that a new key can take over from the one before.
 */
public final class SecretEncryptor {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final String purpose;

    /**
     * @param keys the one to encrypt with, then those that may still decrypt; none: nothing can be encrypted
     * @param purpose keeps secrets of different kinds apart although they share a key
     */
    public SecretEncryptor(List<SecretKey> keys, String purpose) {
        this.purpose = purpose;
        keys.forEach(key -> {
            var derived = derived(key);
            this.keys.putIfAbsent(idOf(derived), derived);
        });
    }

    /** @param keyId of the key that it was encrypted with */
    public record Encrypted(String text, String keyId) {}

    /** The id of the key that encrypts. */
    public Optional<String> currentKey() {
        return keys.keySet().stream().findFirst();
    }

    /** Empty when there is no key. */
    public Optional<Encrypted> encrypt(String name, String secret) {
        return currentKey().map(id -> {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var encrypted = cipher(Cipher.ENCRYPT_MODE, id, name, nonce, secret.getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                    .put(nonce)
                    .put(encrypted);
            return new Encrypted(Base64.getEncoder().encodeToString(bytes.array()), id);
        });
    }

    /** Empty when its key is not known any more, or when it was not encrypted under this name. */
    public Optional<String> decrypt(String name, Encrypted encrypted) {
        if (!keys.containsKey(encrypted.keyId())) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(encrypted.text()));
            var nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            var content = new byte[bytes.remaining()];
            bytes.get(content);
            var secret = cipher(Cipher.DECRYPT_MODE, encrypted.keyId(), name, nonce, content);
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }

    private byte[] cipher(int mode, String keyId, String name, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.get(keyId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((purpose + ":" + keyId + ":" + name).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private SecretKey derived(SecretKey key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), "AES");
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
