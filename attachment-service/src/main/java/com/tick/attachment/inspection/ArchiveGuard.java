package com.tick.attachment.inspection;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Unpacks an archive into nothing, within limits, so that nobody else has to find out what it does when unpacked. */
final class ArchiveGuard {

    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST_DIRECTORY = 1024L * 1024;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final long RATIO_MATTERS_FROM = 10L * 1024 * 1024;
    private static final long HIGHEST_RATIO = 100;
    private static final int DEEPEST = 2;

    /** Of an entry in the directory: its fixed part, where its attributes stand, and what Unix says in them. */
    private static final int DIRECTORY_ENTRY = 46;

    private static final int ATTRIBUTES = 38;
    private static final int TYPE_OF_FILE = 0xf000;
    private static final int LINK = 0xa000;

    /** Office documents are archives, with others in them where a table stands in a letter. */
    private static final int DEEPEST_IN_DOCUMENTS = 4;

    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(docx|xlsx|pptx|docm|xlsm|pptm|odt|ods|odp)");

    private final String name;
    private final byte[] buffer = new byte[16 * 1024];
    private long packed;
    private long unpacked;
    private int entries;

    ArchiveGuard(String name) {
        this.name = name;
    }

    /** @return the names of the archive's own entries, not of those in archives within it */
    Set<String> entriesOf(Path content) throws IOException {
        packed = Files.size(content);
        requireSmallDirectory(content);
        // Names that are not UTF-8 are legal and common; Latin-1 reads any of them, and only their shape matters here.
        try (var zip = new ZipFile(content.toFile(), StandardCharsets.ISO_8859_1)) {
            return unpack(zip);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw unreadable(broken);
        }
    }

    private void requireSmallDirectory(Path content) throws IOException {
        var end = ZipEnd.of(content).orElseThrow(() -> refused("is a damaged archive. Create it again"));
        if (end.entries() == 0) {
            throw refused("is an empty archive");
        }
        if (end.zip64() || end.entries() > MOST_ENTRIES || end.directorySize() > LARGEST_DIRECTORY) {
            throw tooMany();
        }
        requireNoLinks(content, end);
    }

    /** An entry that is a link stands for a file of whoever unpacks it; only the directory tells links from files. */
    private void requireNoLinks(Path content, ZipEnd end) throws IOException {
        var directory = ByteBuffer.allocate((int) end.directorySize()).order(ByteOrder.LITTLE_ENDIAN);
        try (var file = FileChannel.open(content)) {
            file.position(end.directoryStart());
            while (directory.hasRemaining() && file.read(directory) >= 0) {
                // a read may bring less than there is room for
            }
        }
        directory.flip();
        while (directory.remaining() >= DIRECTORY_ENTRY) {
            var start = directory.position();
            if ((directory.getInt(start + ATTRIBUTES) >>> 16 & TYPE_OF_FILE) == LINK) {
                throw refused("is an archive with a link to another file");
            }
            var next = start
                    + DIRECTORY_ENTRY
                    + unsigned(directory.getShort(start + 28))
                    + unsigned(directory.getShort(start + 30))
                    + unsigned(directory.getShort(start + 32));
            directory.position(Math.min(next, directory.limit()));
        }
    }

    private static int unsigned(short value) {
        return Short.toUnsignedInt(value);
    }

    private Set<String> unpack(ZipFile zip) throws IOException {
        var names = new HashSet<String>();
        long packedEntries = 0;
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            packedEntries += Math.max(0, entry.getCompressedSize());
            if (packedEntries > packed) {
                throw refused("is an archive whose entries overlap");
            }
            check(entry);
            names.add(entry.getName());
            try (var bytes = zip.getInputStream(entry)) {
                drain(entry, bytes, 1);
            }
        }
        return names;
    }

    private void drain(ZipEntry entry, InputStream bytes, int depth) throws IOException {
        var peeked = new PushbackInputStream(bytes, Integer.BYTES);
        var start = peeked.readNBytes(Integer.BYTES);
        peeked.unread(start);
        if (start.length == Integer.BYTES && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4) {
            drainArchive(entry, peeked, depth + 1);
        }
        for (int read = peeked.read(buffer); read >= 0; read = peeked.read(buffer)) {
            count(read);
        }
    }

    private void drainArchive(ZipEntry archive, InputStream bytes, int depth) throws IOException {
        boolean inDocument = isDocument(name) || isDocument(archive.getName());
        if (depth > (inDocument ? DEEPEST_IN_DOCUMENTS : DEEPEST)) {
            throw refused("contains archives nested too deeply");
        }
        var zip = new ZipInputStream(bytes, StandardCharsets.ISO_8859_1);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            check(entry);
            drain(entry, zip, depth);
        }
    }

    private static boolean isDocument(String name) {
        return DOCUMENT.matcher(name).matches();
    }

    private void check(ZipEntry entry) {
        if (++entries > MOST_ENTRIES) {
            throw tooMany();
        }
        var path = entry.getName().replace('\\', '/');
        boolean leavesItsFolder = path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || Arrays.asList(path.split("/", -1)).contains("..");
        if (leavesItsFolder || path.chars().anyMatch(Character::isISOControl)) {
            throw refused("is an archive with an entry that unpacks outside its folder");
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        boolean inflated = unpacked > RATIO_MATTERS_FROM && unpacked / HIGHEST_RATIO > packed;
        if (unpacked > MOST_BYTES || inflated) {
            throw refused("expands to far more than its size");
        }
    }

    private InvalidArchiveException unreadable(Exception broken) {
        var reason = broken.getMessage();
        boolean encrypted = reason != null && reason.contains("encrypted");
        return refused(
                encrypted
                        ? "is encrypted and can’t be scanned. Send it without a password"
                        : "is a damaged archive. Create it again");
    }

    private InvalidArchiveException tooMany() {
        return refused("has more than %d entries".formatted(MOST_ENTRIES));
    }

    private InvalidArchiveException refused(String problem) {
        return new InvalidArchiveException(name, problem);
    }
}
