package com.tick.support.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Puzzles that cost whoever wants to try again some seconds of computing, so that a limit can slow down strangers without
 * shutting anybody out. A challenge is not stored: it carries its difficulty and its end, signed.
 *
 * <p>A solution is {@code CHALLENGE:COUNTER} with a counter for which SHA-256 of the whole begins with so many zero bits.
 */
public class ProofOfWork {

    /** The request header that carries a solution. */
    public static final String HEADER = "X-Proof-Of-Work";

    /** What no browser solves in some seconds is no way in. */
    public static final int MOST_BITS = 22;

    /** Long enough for a slow phone. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    private static final int RANDOM_BYTES = 15;
    private static final int TAG_BYTES = 16;
    private static final int CONTENT_BYTES = Long.BYTES + 1 + RANDOM_BYTES;
    private static final int LONGEST = 100;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    public ProofOfWork(SecretKey key) {
        this.key = key;
    }

    /** @param bits how many zero bits a solution needs; each doubles the work */
    public record Challenge(String challenge, int bits) {}

    /** A challenge that somebody has solved, which its verifier accepts only once. */
    public record Solved(String challenge, int bits, Instant expiresAt) {}

    public Challenge challenge(int bits, Instant now) {
        var most = Math.min(bits, MOST_BITS);
        var salt = new byte[RANDOM_BYTES];
        random.nextBytes(salt);
        var content = ByteBuffer.allocate(CONTENT_BYTES)
                .putLong(now.plus(LIFE).getEpochSecond())
                .put((byte) most)
                .put(salt)
                .array();
        var token = ByteBuffer.allocate(CONTENT_BYTES + TAG_BYTES).put(content).put(tag(content));
        return new Challenge(Base64.getUrlEncoder().withoutPadding().encodeToString(token.array()), most);
    }

    /** Empty for what is no solution, not to a challenge of ours, or too late. */
    public Optional<Solved> verify(String proof, Instant now) {
        var colon = proof.indexOf(':');
        if (colon < 0 || proof.length() > LONGEST) {
            return Optional.empty();
        }
        var challenge = proof.substring(0, colon);
        return read(challenge)
                .filter(it -> now.isBefore(it.expiresAt()))
                .filter(it -> leadingZeroBits(sha256(proof)) >= it.bits());
    }

    private Optional<Solved> read(String challenge) {
        try {
            var bytes = Base64.getUrlDecoder().decode(challenge);
            if (bytes.length != CONTENT_BYTES + TAG_BYTES) {
                return Optional.empty();
            }
            var content = Arrays.copyOf(bytes, CONTENT_BYTES);
            if (!MessageDigest.isEqual(tag(content), Arrays.copyOfRange(bytes, CONTENT_BYTES, bytes.length))) {
                return Optional.empty();
            }
            var fields = ByteBuffer.wrap(content);
            var expiresAt = Instant.ofEpochSecond(fields.getLong());
            return Optional.of(new Solved(challenge, fields.get(), expiresAt));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    static int leadingZeroBits(byte[] hash) {
        var bits = 0;
        for (var each : hash) {
            if (each != 0) {
                return bits + Integer.numberOfLeadingZeros(each & 0xff) - (Integer.SIZE - Byte.SIZE);
            }
            bits += Byte.SIZE;
        }
        return bits;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] tag(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update("proof of work ".getBytes(StandardCharsets.US_ASCII));
            return Arrays.copyOf(mac.doFinal(content), TAG_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
