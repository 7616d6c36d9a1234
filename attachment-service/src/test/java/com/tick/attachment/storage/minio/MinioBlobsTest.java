package com.tick.attachment.storage.minio;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.attachment.storage.Blobs;
import com.tick.attachment.storage.BlobsContract;
import com.tick.support.error.Unavailable;
import com.tick.support.test.RealInfrastructure;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Against MinIO where containers can be had, s3proxy where not: whichever the infrastructure for tests is. */
class MinioBlobsTest extends BlobsContract {

    private final MinioConfiguration configuration = new MinioConfiguration();

    /** In a bucket that nobody has made. */
    private final MinioBlobs blobs = at(setting("S3_ENDPOINT"));

    @Override
    protected Blobs blobs() {
        return blobs;
    }

    @Test
    void aStoreThatIsAwayIsSaidToBe() throws IOException {
        var away = at("http://127.0.0.1:9");
        var file = Files.writeString(folder.resolve("file"), "content");

        assertThatThrownBy(() -> away.put("key", file, "text/plain")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> away.open("key", 0, 7)).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> away.remove("key")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> away.exists("key")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> away.list("", 10)).isInstanceOf(Unavailable.class);
    }

    private MinioBlobs at(String endpoint) {
        var settings = new S3Settings(
                endpoint, setting("S3_ACCESS_KEY"), setting("S3_SECRET_KEY"), "test-" + UUID.randomUUID(), "us-east-1");
        return new MinioBlobs(configuration.minioClient(settings), settings.bucket());
    }

    private static String setting(String name) {
        return Objects.requireNonNull(RealInfrastructure.get().settings().get(name));
    }
}
