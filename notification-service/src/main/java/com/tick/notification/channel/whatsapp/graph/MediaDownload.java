package com.tick.notification.channel.whatsapp.graph;

import com.tick.notification.channel.whatsapp.graph.MediaSource.Media;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Streams a file to the local disk, and keeps it only when it is whole and the right one. */
final class MediaDownload {

    private static final int BUFFER = 16 * 1024;

    private final long largest;

    /** @param largest bytes that are taken at most */
    MediaDownload(long largest) {
        this.largest = largest;
    }

    /**
     * @param size the file's, or a negative number when nobody said
     * @param sha256 the file's in hex; empty when nobody said
     */
    Media receive(InputStream body, long size, String sha256) throws IOException {
        var content = Files.createTempFile("tick-media-", ".part");
        try {
            check(copy(body, content), Files.size(content), size, sha256);
            return new Media(content);
        } catch (RuntimeException | IOException failed) {
            Files.deleteIfExists(content);
            throw failed;
        }
    }

    private String copy(InputStream body, Path content) throws IOException {
        var digest = sha256();
        var buffer = new byte[BUFFER];
        long received = 0;
        try (var disk = Files.newOutputStream(content)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                received += read;
                if (received > largest) {
                    throw new MediaTooLargeException(
                            "The file is larger than %d MB.".formatted(largest / (1024 * 1024)));
                }
                digest.update(buffer, 0, read);
                disk.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void check(String found, long received, long size, String sha256) {
        if (received == 0 || (size >= 0 && size != received) || (!sha256.isEmpty() && !sha256.equals(found))) {
            throw new Unavailable("WhatsApp media (not the file that was sent)", null);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
