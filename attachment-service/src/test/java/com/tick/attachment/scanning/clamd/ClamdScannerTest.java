package com.tick.attachment.scanning.clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tick.attachment.inspection.SampleFiles;
import com.tick.attachment.scanning.ScanInterruptedException;
import com.tick.attachment.scanning.Scanner;
import com.tick.attachment.scanning.Verdict;
import com.tick.attachment.scanning.Verdict.Finding;
import com.tick.support.test.infra.Clamd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real clamd says, and what we make of it. */
class ClamdScannerTest {

    @TempDir
    private static Path folder;

    private static Clamd clamd;
    private static Scanner scanner;

    @BeforeAll
    static void aRealClamd() throws IOException {
        clamd = Clamd.start(folder);
        scanner = Scanners.asking(clamd);
    }

    @AfterAll
    static void endIt() {
        if (clamd != null) {
            clamd.close();
        }
    }

    @Test
    void aHarmlessFileIsClean() throws IOException {
        assertThat(scan(SampleFiles.png())).isEqualTo(Verdict.clean());
    }

    @Test
    void aFileOfManyChunksIsCleanToo() throws IOException {
        assertThat(scan(noise(10 * 1024 * 1024))).isEqualTo(Verdict.clean());
    }

    @Test
    void malwareIsFoundAndNamed() throws IOException {
        var content = SampleFiles.joined(noise(200_000), SampleFiles.latin1(Clamd.MALWARE));

        assertThat(scan(content)).isEqualTo(Verdict.infected(Clamd.NAME_OF_MALWARE));
    }

    @Test
    void malwareIsFoundInsideAnArchive() throws IOException {
        var content = SampleFiles.zip(Map.of("letter.txt", SampleFiles.latin1(Clamd.MALWARE)));

        assertThat(scan(content).finding()).isEqualTo(Finding.INFECTED);
    }

    @Test
    void aFileThatIsTooLargeForTheScannerIsNotClean() {
        var content = noise(3 * Clamd.LARGEST_STREAM);

        // Whether its last words arrive before the connection breaks is luck; that it is not clean is not.
        assertThat(catchThrowableOfType(
                        ScanInterruptedException.class,
                        () -> assertThat(scan(content).finding()).isEqualTo(Finding.UNSCANNABLE)))
                .satisfiesAnyOf(
                        it -> assertThat(it).isNull(), it -> assertThat(it).hasMessageContaining("no verdict"));
    }

    private static Verdict scan(byte[] content) throws IOException {
        return scanner.scan(new ByteArrayInputStream(content));
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
