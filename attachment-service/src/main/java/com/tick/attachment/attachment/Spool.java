package com.tick.attachment.attachment;

import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Takes uploads in, byte by byte, onto the local disk.
 *
 * <p>The disk and not straight into the store: an archive can only be judged from its end, the store's client would
 * buffer 5 MB per upload of unknown length, and a refused file must leave nothing behind there.
 */
public final class Spool {

    private static final int BUFFER = 16 * 1024;

    private final Path folder;

    public Spool(Path folder) {
        this.folder = folder;
    }

    /** @param mostBytes what the file may have at most */
    ReceivedFile receive(FileName name, InputStream upload, long mostBytes) {
        try {
            Files.createDirectories(folder);
            var content = Files.createTempFile(folder, "upload-", ".part");
            try {
                return copy(name, upload, content, mostBytes);
            } catch (RuntimeException | IOException failure) {
                Files.deleteIfExists(content);
                throw failure;
            }
        } catch (IOException diskFull) {
            throw new Unavailable("spool folder", diskFull);
        }
    }

    /** Removes what a crash has left here. */
    void removeOlderThan(Instant time) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var uploads = Files.newDirectoryStream(folder, "upload-*.part")) {
            for (var upload : uploads) {
                if (Files.getLastModifiedTime(upload).toInstant().isBefore(time)) {
                    Files.deleteIfExists(upload);
                }
            }
        } catch (NoSuchFileException finishedMeanwhile) {
            return;
        } catch (IOException diskFailure) {
            throw new Unavailable("spool folder", diskFailure);
        }
    }

    private ReceivedFile copy(FileName name, InputStream upload, Path content, long mostBytes) throws IOException {
        var digest = ContentStream.sha256();
        var buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream disk = Files.newOutputStream(content)) {
            for (int read = read(name, upload, buffer); read >= 0; read = read(name, upload, buffer)) {
                size += read;
                if (size > mostBytes) {
                    throw new FileTooLargeException(name, mostBytes);
                }
                digest.update(buffer, 0, read);
                disk.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new EmptyFileException(name);
        }
        return new ReceivedFile(name, content, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static int read(FileName name, InputStream upload, byte[] buffer) {
        try {
            return upload.read(buffer);
        } catch (IOException broken) {
            throw new UploadInterruptedException(name);
        }
    }
}
