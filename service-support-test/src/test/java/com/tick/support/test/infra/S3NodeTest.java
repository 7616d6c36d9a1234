package com.tick.support.test.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.errors.ErrorResponseException;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3NodeTest {

    @TempDir
    Path folder;

    @Test
    void objectsSurviveARestartAndAnotherKeyIsRefused() throws Exception {
        int port = FreePorts.find(1).get(0);
        var bytes = new byte[] {1, 2, 3};
        try (var store = new S3Node(folder, port)) {
            store.start("key", "secret-secret", "files");
            client(store, "secret-secret")
                    .putObject(PutObjectArgs.builder().bucket("files").object("a/b").stream(
                                    new ByteArrayInputStream(bytes), (long) bytes.length, -1L)
                            .build());
        }

        try (var store = new S3Node(folder, port)) {
            store.start("key", "secret-secret", "files");

            var get = GetObjectArgs.builder().bucket("files").object("a/b").build();
            assertThat(client(store, "secret-secret").getObject(get).readAllBytes())
                    .isEqualTo(bytes);
            assertThatThrownBy(() -> client(store, "other-secret").getObject(get))
                    .isInstanceOf(ErrorResponseException.class);
        }
    }

    private static MinioClient client(S3Node store, String secret) {
        return MinioClient.builder()
                .endpoint(store.endpoint())
                .credentials("key", secret)
                .build();
    }
}
