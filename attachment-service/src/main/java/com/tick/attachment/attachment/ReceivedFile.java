package com.tick.attachment.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that has arrived completely and waits on the local disk to be checked and stored; closing it removes it.
 *
 * @param sha256 of the bytes, hex
 */
public record ReceivedFile(FileName name, Path content, long size, String sha256) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(content);
    }
}
