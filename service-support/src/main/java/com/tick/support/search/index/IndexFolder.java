package com.tick.support.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a copy keeps its index: copies on one machine take folders of their own. Without a setting it is gone at the end. */
final class IndexFolder implements Closeable {

    private static final int MOST_COPIES = 100;

    private final Path path;
    private final @Nullable FileChannel lock;

    private IndexFolder(Path path, @Nullable FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static IndexFolder claim(@Nullable Path directory, String service) throws IOException {
        if (directory == null) {
            return new IndexFolder(Files.createTempDirectory("tick-search-"), null);
        }
        var parent = Files.createDirectories(directory.resolve(service));
        for (int copy = 0; copy < MOST_COPIES; copy++) {
            var lock = lock(parent.resolve(copy + ".lock"));
            if (lock != null) {
                return new IndexFolder(Files.createDirectories(parent.resolve(Integer.toString(copy))), lock);
            }
        }
        throw new IOException("All folders in " + parent + " are taken");
    }

    private static @Nullable FileChannel lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            // another context of this process has it
        }
        channel.close();
        return null;
    }

    List<Path> indexes() throws IOException {
        try (var children = Files.list(path)) {
            return children.sorted().toList();
        }
    }

    /** A place that nothing is in. */
    Path unused() throws IOException {
        return Files.createTempDirectory(path, "index-");
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (lock == null) {
            delete(path);
        } else {
            lock.close();
        }
    }
}
