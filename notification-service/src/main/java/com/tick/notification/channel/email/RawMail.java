package com.tick.notification.channel.email;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A mail's bytes as the server had them: small ones in memory, others on the local disk until it is closed. */
public interface RawMail extends AutoCloseable {

    InputStream open() throws IOException;

    long size();

    @Override
    void close() throws IOException;

    static RawMail inMemory(byte[] bytes) {
        return new RawMail() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public void close() {
                // the collector does it
            }
        };
    }

    static RawMail onDisk(Path file) throws IOException {
        long size = Files.size(file);
        return new RawMail() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public void close() throws IOException {
                Files.deleteIfExists(file);
            }
        };
    }
}
