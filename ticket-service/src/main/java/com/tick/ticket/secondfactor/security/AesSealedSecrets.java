package com.tick.ticket.secondfactor.security;

import com.tick.support.security.SigningKey;
import com.tick.ticket.secondfactor.SealedSecrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** AES-256-GCM, with keys of its own that are derived from the installation's: the present one, then earlier ones. */
@Component
class AesSealedSecrets implements SealedSecrets {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final List<SecretKey> keys;

    AesSealedSecrets(
            @Value("${TICK_SETTINGS_KEY:}") String present, @Value("${TICK_SETTINGS_KEY_PREVIOUS:}") String previous) {
        this.keys = Stream.concat(
                        Stream.of(present),
                        Arrays.stream(previous.split(",", -1))
                                .map(String::strip)
                                .filter(it -> !it.isEmpty()))
                .map(it -> derived(SigningKey.of("TICK_SETTINGS_KEY", it)))
                .toList();
    }

    @Override
    public String seal(long agentId, byte[] secret) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var content = encrypted(agentId, nonce, secret);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + content.length)
                        .put(nonce)
                        .put(content)
                        .array());
    }

    @Override
    public Optional<byte[]> open(long agentId, String sealed) {
        return keys.stream().flatMap(it -> opened(it, agentId, sealed).stream()).findFirst();
    }

    @Override
    public boolean outdated(long agentId, String sealed) {
        return opened(keys.get(0), agentId, sealed).isEmpty()
                && keys.stream().anyMatch(it -> opened(it, agentId, sealed).isPresent());
    }

    private byte[] encrypted(long agentId, byte[] nonce, byte[] secret) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, keys.get(0), agentId, nonce).doFinal(secret);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<byte[]> opened(SecretKey key, long agentId, String sealed) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var content = new byte[bytes.remaining()];
        bytes.get(content);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, agentId, nonce).doFinal(content));
        } catch (AEADBadTagException otherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, long agentId, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("agent:" + agentId).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static SecretKey derived(SecretKey key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return new SecretKeySpec(mac.doFinal("second factors".getBytes(StandardCharsets.US_ASCII)), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
