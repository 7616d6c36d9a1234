package com.tick.devstack.machine;

import com.tick.support.test.infra.Folders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The folder with everything that a stack remembers, held by one supervisor at a time. */
public final class DataFolder implements AutoCloseable {

    /** Only what Tick itself puts there: --fresh must not empty a folder that somebody named by mistake. */
    private static final List<String> CONTENTS =
            List.of("mariadb", "kafka", "s3", "logs", "secrets.env", "children", "training");

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the folder; it is released when this process ends, however it ends. */
    public static DataFolder hold(Path path) throws IOException {
        Files.createDirectories(path);
        var file = path.resolve("lock");
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        if (channel.tryLock() == null) {
            var holder = Files.readString(file).trim();
            channel.close();
            throw new CannotStart(
                    "Tick already runs on %s (process %s): stop that one, or name another folder with --data and another PORT."
                            .formatted(path, holder));
        }
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(
                Long.toString(ProcessHandle.current().pid())));
        return new DataFolder(path, channel);
    }

    /** Forgets everything, so that the next start is the first. */
    public void empty() throws IOException {
        for (var name : CONTENTS) {
            Folders.delete(path.resolve(name));
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Where each part's log is. */
    public Path logs() {
        return path.resolve("logs");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
