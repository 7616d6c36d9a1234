package com.tick.attachment.storage;

import com.tick.support.error.Unavailable;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The bytes of all files, by key. Every operation throws {@link Unavailable} when the store cannot be reached. */
public interface Blobs {

    /** Stores the file's bytes whole or not at all. */
    void put(String key, Path content, String contentType);

    /** The same, of few bytes. */
    void put(String key, byte[] content, String contentType);

    /**
     * Opens a part of a stored file, or what there is of that part. Reading may fail half-way with an {@link java.io.IOException}.
     *
     * @throws BlobNotFoundException when nothing is stored under the key
     */
    InputStream open(String key, long offset, long length);

    /** Removes a file. One that is not there is fine. */
    void remove(String key);

    boolean exists(String key);

    /** A page of all that is stored, in the order of the keys, from the first key after the given one on. */
    List<Listed> list(String after, int atMost);

    /** Something stored, and since when. */
    record Listed(String key, Instant storedAt) {}
}
