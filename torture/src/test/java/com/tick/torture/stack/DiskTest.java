package com.tick.torture.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

    @Test
    void aRunFindsNothingOfTheOneBefore(@TempDir Path data) throws IOException {
        var disk = Disk.plain(data.resolve("disk"));
        Files.writeString(
                Files.createDirectory(disk.folder().resolve("mariadb")).resolve("agents"), "of then");

        Disk.remove(disk.folder());

        assertThat(disk.folder()).doesNotExist();
    }
}
