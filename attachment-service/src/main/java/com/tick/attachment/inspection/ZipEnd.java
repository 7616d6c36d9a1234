package com.tick.attachment.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The record at the end of an archive, read before anything else looks at the archive: a directory that claims to be
 * huge must not be loaded.
 *
 * @param entries as claimed
 * @param directorySize bytes, as claimed
 * @param directoryStart where the directory would begin if it ended right before this record
 */
record ZipEnd(int entries, long directorySize, long directoryStart) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long ZIP64 = 0xffffffffL;

    /** Nothing when the last such record does not end exactly where the file ends. */
    static Optional<ZipEnd> of(Path content) throws IOException {
        try (var file = FileChannel.open(content)) {
            int window = (int) Math.min(file.size(), LENGTH + LONGEST_COMMENT);
            long windowStart = file.size() - window;
            var tail = read(file, windowStart, window);
            for (int at = window - LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == SIGNATURE) {
                    int comment = Short.toUnsignedInt(tail.getShort(at + 20));
                    if (at + LENGTH + comment != window) {
                        return Optional.empty();
                    }
                    return Optional.of(at(tail, at, windowStart + at));
                }
            }
            return Optional.empty();
        }
    }

    /** Whether an archive tool would open the file, whatever stands before the archive, and a little behind it. */
    static boolean hidesIn(Path content) throws IOException {
        try (var file = FileChannel.open(content)) {
            int window = (int) Math.min(file.size(), LENGTH + LONGEST_COMMENT);
            long windowStart = file.size() - window;
            var tail = read(file, windowStart, window);
            for (int at = window - LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == SIGNATURE && hasDirectory(file, at(tail, at, windowStart + at))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean hasDirectory(FileChannel file, ZipEnd end) throws IOException {
        if (end.directoryStart() < 0) {
            return false;
        }
        var first = read(file, end.directoryStart(), Integer.BYTES);
        return first.limit() == Integer.BYTES && first.getInt(0) == DIRECTORY_SIGNATURE;
    }

    /** The 64-bit form only serves archives far beyond the size limit, and hides the real numbers elsewhere. */
    boolean zip64() {
        return entries == 0xffff || directorySize == ZIP64;
    }

    private static ZipEnd at(ByteBuffer tail, int at, long position) {
        long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
        long size = offset == ZIP64 ? ZIP64 : Integer.toUnsignedLong(tail.getInt(at + 12));
        return new ZipEnd(Short.toUnsignedInt(tail.getShort(at + 10)), size, position - size);
    }

    private static ByteBuffer read(SeekableByteChannel file, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(from);
        int read;
        do {
            read = file.read(bytes);
        } while (read >= 0 && bytes.hasRemaining());
        return bytes.flip();
    }
}
