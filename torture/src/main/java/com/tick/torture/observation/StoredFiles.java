package com.tick.torture.observation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bytes that the store holds, by the names of their objects. */
final class StoredFiles {

    private final Path bucket;
    private final Map<String, String> hashes = new HashMap<>();

    StoredFiles(Path bucket) {
        this.bucket = bucket;
    }

    /** The hash of an object's bytes as they lie there now; an object is written once, so it is read once. */
    @Nullable
    String hash(String name) throws IOException {
        var known = hashes.get(name);
        if (known != null) {
            return known;
        }
        var file = bucket.resolve(name);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        var hash = sha256(Files.readAllBytes(file));
        hashes.put(name, hash);
        return hash;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
