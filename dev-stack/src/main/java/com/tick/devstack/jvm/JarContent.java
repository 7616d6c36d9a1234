package com.tick.devstack.jvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells jars apart by what is in them. */
final class JarContent {

    private static final int BYTES_SHOWN = 8;

    private JarContent() {}

    /**
     * A short hash over names, sizes and checksums of all entries. The jar's index has them, so hundreds of megabytes
     * are told apart in milliseconds, and the time of the build does not matter.
     */
    static String hash(Path jar) throws IOException {
        var digest = sha256();
        try (var zip = new ZipFile(jar.toFile())) {
            Collections.list(zip.entries()).stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .map(entry -> entry.getName() + '\0' + entry.getSize() + '\0' + entry.getCrc() + '\n')
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES_SHOWN);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
