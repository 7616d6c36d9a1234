package com.tick.attachment.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.attachment.storage.Blobs.Listed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every file store has to do. */
public abstract class BlobsContract {

    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    protected Path folder;

    /** An empty store, always the same within a test. */
    protected abstract Blobs blobs();

    @Test
    void whatIsPutComesBackWholeAndInParts() throws IOException {
        var content = new byte[9_000_001];
        new Random(7).nextBytes(content);
        blobs().put("key", Files.write(folder.resolve("file"), content), "image/png");

        assertThat(read("key", 0, content.length)).isEqualTo(content);
        assertThat(read("key", 5_000_000, 1_000)).isEqualTo(Arrays.copyOfRange(content, 5_000_000, 5_001_000));
    }

    @Test
    void ofAPartThatGoesBeyondTheEndComesWhatThereIs() throws IOException {
        blobs().put("key", CONTENT, "text/plain");

        assertThat(read("key", 0, 1_000)).isEqualTo(CONTENT);
        assertThat(read("key", 5, 1_000)).isEqualTo(Arrays.copyOfRange(CONTENT, 5, CONTENT.length));
    }

    @Test
    void whatIsPutAgainTakesThePlaceOfTheFirst() throws IOException {
        blobs().put("key", "something longer".getBytes(StandardCharsets.UTF_8), "text/plain");
        blobs().put("key", CONTENT, "text/plain");

        assertThat(read("key", 0, 1_000)).isEqualTo(CONTENT);
    }

    @Test
    void whatIsRemovedIsGoneAndCanBeRemovedAgain() {
        blobs().put("key", CONTENT, "text/plain");

        blobs().remove("key");
        blobs().remove("key");

        assertThat(blobs().exists("key")).isFalse();
        assertThatThrownBy(() -> blobs().open("key", 0, 7)).isInstanceOf(BlobNotFoundException.class);
    }

    @Test
    void whatWasNeverPutIsMissing() {
        assertThat(blobs().exists("never")).isFalse();
        assertThatThrownBy(() -> blobs().open("never", 0, 7)).isInstanceOf(BlobNotFoundException.class);
        assertThat(blobs().list("", 10)).isEmpty();
    }

    @Test
    void allThatIsStoredIsListedPageByPageInOrder() {
        for (var key : List.of("d", "a", "c", "e", "b")) {
            blobs().put(key, CONTENT, "text/plain");
        }

        var first = blobs().list("", 3);
        var second = blobs().list("c", 3);

        assertThat(first).extracting(Listed::key).containsExactly("a", "b", "c");
        assertThat(second).extracting(Listed::key).containsExactly("d", "e");
        assertThat(first).allSatisfy(it -> assertThat(
                        Duration.between(it.storedAt(), Instant.now()).abs())
                .isLessThan(Duration.ofMinutes(5)));
    }

    private byte[] read(String key, long offset, long length) throws IOException {
        try (var bytes = blobs().open(key, offset, length)) {
            return bytes.readAllBytes();
        }
    }
}
