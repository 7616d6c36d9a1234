package com.tick.simulator.media;

import com.tick.simulator.clock.VirtualClock;
import com.tick.simulator.graph.GraphRefusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All files in memory; the oldest make room when there are too many bytes. */
@Component
public class MediaLibrary {
    private static final long MOST_BYTES = 256L << 20;

    private final VirtualClock clock;
    private final Map<String, MediaFile> files = new LinkedHashMap<>();
    private long bytes;

    MediaLibrary(VirtualClock clock) {
        this.clock = clock;
    }

    /** Keeps a file a customer sent and gives its id. */
    public String fromCustomer(byte[] content, String contentType, @Nullable String name) {
        return keep(content, contentType, name, true).id();
    }

    MediaFile upload(byte[] content, String contentType, @Nullable String name) {
        return keep(content, contentType, name, false);
    }

    private synchronized MediaFile keep(byte[] content, String contentType, @Nullable String name, boolean inbound) {
        var id = Long.toString(ThreadLocalRandom.current().nextLong(100_000_000_000_000L, 9_999_999_999_999_999L));
        var file = new MediaFile(
                id, contentType, sha256(content), new MediaFile.Content(content), name, inbound, clock.instant());
        files.put(id, file);
        bytes += content.length;
        while (bytes > MOST_BYTES && files.size() > 1)
            delete(files.keySet().iterator().next());
        return file;
    }

    synchronized Optional<MediaFile> find(String id) {
        return Optional.ofNullable(files.get(id)).filter(file -> !file.expired(clock.instant()));
    }

    public String sha256Of(String id) {
        return require(id).sha256();
    }

    public String contentTypeOf(String id) {
        return require(id).contentType();
    }

    MediaFile require(String id) {
        return find(id).orElseThrow(() -> GraphRefusal.unknownObject(id));
    }

    synchronized boolean delete(String id) {
        var file = files.remove(id);
        if (file != null) bytes -= file.content().size();
        return file != null;
    }

    /** All files as they are, for {@link #restore}. */
    public synchronized Map<String, Object> copy() {
        return new LinkedHashMap<>(files);
    }

    public synchronized void restore(Map<String, Object> copy) {
        reset();
        copy.forEach((id, file) -> {
            var kept = (MediaFile) file;
            files.put(id, kept);
            bytes += kept.content().size();
        });
    }

    public synchronized void reset() {
        files.clear();
        bytes = 0;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
