package com.tick.notification.channel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What providers call messages. Such an id may hold an address: outside this service it is only known by its hash. */
public final class ExternalId {

    private ExternalId() {}

    /** SHA-256 in hex. */
    public static String hash(String externalId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(externalId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
