package com.tick.attachment.storage.minio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.attachment.storage.BlobMissing;
import com.tick.support.error.Unavailable;
import com.tick.support.test.RealInfrastructure;
import io.minio.MinioClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinioBlobsTest {

    private final MinioConfiguration configuration = new MinioConfiguration();

    /** A bucket that nobody has made. */
    private final MinioBlobs blobs = blobs(setting("S3_ENDPOINT"));

    @TempDir
    private Path folder;

    @Test
    void whatIsPutComesBackWholeAndInParts() throws IOException {
        var content = new byte[9_000_001];
        new Random(7).nextBytes(content);
        blobs.put("key", Files.write(folder.resolve("file"), content), "image/png");

        try (var whole = blobs.open("key", 0, content.length);
                var part = blobs.open("key", 5_000_000, 1_000)) {
            assertThat(whole.readAllBytes()).isEqualTo(content);
            assertThat(part.readAllBytes()).isEqualTo(Arrays.copyOfRange(content, 5_000_000, 5_001_000));
        }
    }

    @Test
    void whatIsRemovedIsGoneAndCanBeRemovedAgain() throws IOException {
        blobs.put("key", Files.writeString(folder.resolve("file"), "content"), "text/plain");

        blobs.remove("key");
        blobs.remove("key");

        assertThat(blobs.exists("key")).isFalse();
        assertThatThrownBy(() -> blobs.open("key", 0, 7)).isInstanceOf(BlobMissing.class);
    }

    @Test
    void aStoreThatIsAwayIsSaidToBe() throws IOException {
        var away = blobs("http://127.0.0.1:9");
        var file = Files.writeString(folder.resolve("file"), "content");

        assertThatThrownBy(() -> away.put("key", file, "text/plain")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> away.open("key", 0, 7)).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> away.remove("key")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> away.exists("key")).isInstanceOf(Unavailable.class);
    }

    private MinioBlobs blobs(String endpoint) {
        MinioClient client = configuration.minioClient(new S3Settings(
                endpoint,
                setting("S3_ACCESS_KEY"),
                setting("S3_SECRET_KEY"),
                "test-" + UUID.randomUUID(),
                "us-east-1"));
        return new MinioBlobs(client, "test-" + UUID.randomUUID());
    }

    private static String setting(String name) {
        return Objects.requireNonNull(RealInfrastructure.get().settings().get(name));
    }
}
