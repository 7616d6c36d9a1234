package com.tick.attachment.storage;

import com.tick.support.error.Unavailable;
import java.io.InputStream;
import java.nio.file.Path;

/** The bytes of all files, by key. Every operation throws {@link Unavailable} when the store cannot be reached. */
public interface Blobs {

    /** Stores the file's bytes whole or not at all. */
    void put(String key, Path content, String contentType);

    /**
     * Opens a part of a stored file. Reading may fail half-way with an {@link java.io.IOException}.
     *
     * @throws BlobMissing when nothing is stored under the key
     */
    InputStream open(String key, long offset, long length);

    /** Removes a file. One that is not there is fine. */
    void remove(String key);

    boolean exists(String key);
}
