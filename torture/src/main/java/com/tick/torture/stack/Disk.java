package com.tick.torture.stack;

import com.tick.support.test.infra.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Where database, broker and store keep their data: a folder, or a small file system in memory that can be full. */
public final class Disk {

    private static final String SIZE = "2g";
    private static final int CHUNK = 1 << 20;
    private static final long PATIENCE_SECONDS = 20;

    private final Path folder;
    private final boolean small;

    private Disk(Path folder, boolean small) {
        this.folder = folder;
        this.small = small;
    }

    /** An ordinary folder. */
    static Disk plain(Path folder) throws IOException {
        return new Disk(Files.createDirectories(folder), false);
    }

    /** A small one, or, where this may not be made, an ordinary folder. */
    static Disk small(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Disk(folder, run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", folder.toString()));
    }

    /** Takes away what a run has left behind, small or not; nothing happens where there is nothing. */
    public static void remove(Path folder) throws IOException {
        var mounts = Files.readAllLines(Path.of("/proc/mounts"));
        if (mounts.stream().anyMatch(it -> it.contains(" " + folder.toAbsolutePath() + " "))) {
            run("umount", "-l", folder.toAbsolutePath().toString());
        }
        Folders.delete(folder);
    }

    /** Whether it can be full. */
    public boolean isSmall() {
        return small;
    }

    /** What is on it. */
    public Path folder() {
        return folder;
    }

    /** Leaves no room for anybody. */
    public void fill() throws IOException {
        var nothing = new byte[CHUNK];
        try (var file = Files.newOutputStream(filler())) {
            while (true) {
                file.write(nothing);
            }
        } catch (IOException full) {
            if (Files.getFileStore(folder).getUsableSpace() > 2L * CHUNK) {
                throw full;
            }
        }
    }

    /** Gives the room back. */
    public void makeRoom() throws IOException {
        Files.deleteIfExists(filler());
    }

    void close() throws IOException {
        if (small) {
            remove(folder);
        }
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static boolean run(String... command) throws IOException {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a file system is made", e);
        }
    }
}
