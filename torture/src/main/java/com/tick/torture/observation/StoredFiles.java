package com.tick.torture.observation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files as they lie in the store, whoever asks for them. */
final class StoredFiles {

    private final Path bucket;
    private final Map<String, String> hashes = new HashMap<>();

    /** @param bucket the folder that the store keeps it in */
    StoredFiles(Path bucket) {
        this.bucket = bucket;
    }

    /** The hash of a file's bytes, null when there are none; what was read once is not read again. */
    @Nullable
    String hash(String id) throws IOException {
        var known = hashes.get(id);
        if (known != null) {
            return known;
        }
        var file = bucket.resolve(id);
        if (!Files.exists(file)) {
            return null;
        }
        try (var bytes = Files.newInputStream(file)) {
            var hash = Sha256.of(bytes);
            hashes.put(id, hash);
            return hash;
        }
    }

    /** From now on every file is read once more. */
    void forget() {
        hashes.clear();
    }
}
