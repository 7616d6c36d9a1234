package com.tick.notification.channel.whatsapp.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files that customers sent, as WhatsApp keeps them for some days. */
public interface MediaSource {

    /**
     * Fetches a file onto the local disk.
     *
     * @throws MediaRefusedException when trying again cannot help
     * @throws com.tick.support.error.Unavailable when it may; also when what came is not the file
     */
    Media fetch(Wanted wanted);

    /**
     * A file to be fetched.
     *
     * @param number ours, that the file was sent to
     * @param contentType what the message said it is
     * @param sha256 of the bytes, in hex; null when the message didn't say
     */
    record Wanted(String mediaId, String number, String contentType, @Nullable String sha256) {}

    /** A file's bytes on the local disk, until it is closed. */
    record Media(Path content) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(content);
        }
    }
}
