package com.tick.attachment;

import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What lies in the bucket and in the spool folder, seen past the service. */
@Component
class StoredObjects {

    private final MinioClient client;
    private final Environment environment;

    StoredObjects(MinioClient client, Environment environment) {
        this.client = client;
        this.environment = environment;
    }

    Set<String> keys() {
        var bucket = environment.getRequiredProperty("tick.s3.bucket");
        var keys = new TreeSet<String>();
        try {
            for (var found :
                    client.listObjects(ListObjectsArgs.builder().bucket(bucket).build())) {
                keys.add(found.get().objectName());
            }
        } catch (MinioException failure) {
            throw new IllegalStateException(failure);
        }
        return keys;
    }

    List<Path> spooled() {
        try (var files = Files.list(Path.of(environment.getRequiredProperty("tick.attachments.spool")))) {
            return files.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
