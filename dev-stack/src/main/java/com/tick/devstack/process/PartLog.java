package com.tick.devstack.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What a part prints: in a file of bounded size with one predecessor, and its last lines at hand. */
final class PartLog implements AutoCloseable {

    private static final long LARGEST = 5L << 20;
    private static final int LAST_LINES = 15;
    private static final int LONGEST_LINE = 4_000;

    private final Path file;
    private final long largest;
    private final Deque<String> last = new ArrayDeque<>();
    private OutputStream out;
    private long size;

    PartLog(Path file) throws IOException {
        this(file, LARGEST);
    }

    PartLog(Path file, long largest) throws IOException {
        this.file = file;
        this.largest = largest;
        Files.createDirectories(file.toAbsolutePath().getParent());
        this.size = Files.exists(file) ? Files.size(file) : 0;
        this.out = open();
    }

    synchronized void add(String line) throws IOException {
        var bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        if (size + bytes.length > largest) {
            out.close();
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            out = open();
            size = 0;
        }
        out.write(bytes);
        size += bytes.length;
        last.addLast(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
        if (last.size() > LAST_LINES) {
            last.removeFirst();
        }
    }

    synchronized List<String> lastLines() {
        return List.copyOf(last);
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }

    private OutputStream open() throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
