package com.tick.attachment.storage.minio;

import com.tick.attachment.storage.BlobNotFoundException;
import com.tick.attachment.storage.Blobs;
import com.tick.support.error.Unavailable;
import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files in one S3 bucket, which is made when it is missing. */
class MinioBlobs implements Blobs {

    private static final String STORE = "file store";
    private static final long SMALLEST_PART = 5L * 1024 * 1024;

    private final MinioClient client;
    private final String bucket;
    private volatile boolean bucketSeen;

    MinioBlobs(MinioClient client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, Path content, String contentType) {
        put(key, () -> {
            // One part as large as the file: a single PUT, atomic, streamed from the disk. Parts would be buffered.
            long part = Math.max(SMALLEST_PART, Files.size(content));
            return client.uploadObject(UploadObjectArgs.builder()
                    .bucket(bucket)
                    .object(key)
                    .filename(content.toString(), part)
                    .contentType(contentType)
                    .build());
        });
    }

    @Override
    public void put(String key, byte[] content, String contentType) {
        put(
                key,
                () -> client.putObject(PutObjectArgs.builder().bucket(bucket).object(key).stream(
                                new ByteArrayInputStream(content), (long) content.length, -1L)
                        .contentType(contentType)
                        .build()));
    }

    private <T> void put(String key, Request<T> request) {
        try {
            sent(key, () -> {
                makeBucket();
                return request.send();
            });
        } catch (BlobNotFoundException bucketGone) {
            bucketSeen = false;
            throw new Unavailable(STORE, bucketGone);
        }
    }

    @Override
    public InputStream open(String key, long offset, long length) {
        return sent(
                key,
                () -> client.getObject(GetObjectArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .offset(offset)
                        .length(length)
                        .build()));
    }

    @Override
    public void remove(String key) {
        try {
            sent(key, () -> {
                client.removeObject(
                        RemoveObjectArgs.builder().bucket(bucket).object(key).build());
                return true;
            });
        } catch (BlobNotFoundException alreadyGone) {
            return;
        }
    }

    @Override
    public boolean exists(String key) {
        try {
            return sent(key, () -> {
                client.statObject(
                        StatObjectArgs.builder().bucket(bucket).object(key).build());
                return true;
            });
        } catch (BlobNotFoundException missing) {
            return false;
        }
    }

    @Override
    public List<Listed> list(String after, int atMost) {
        try {
            return sent(after, () -> page(after, atMost));
        } catch (BlobNotFoundException noBucketYet) {
            return List.of();
        }
    }

    private List<Listed> page(String after, int atMost) throws MinioException {
        var found = client.listObjects(ListObjectsArgs.builder()
                .bucket(bucket)
                .startAfter(after)
                .maxKeys(atMost)
                .build());
        var page = new ArrayList<Listed>();
        // The client would go on to the following pages by itself.
        for (var it = found.iterator(); page.size() < atMost && it.hasNext(); ) {
            var item = it.next().get();
            page.add(new Listed(item.objectName(), item.lastModified().toInstant()));
        }
        return page;
    }

    private void makeBucket() throws MinioException {
        if (bucketSeen) {
            return;
        }
        if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
            try {
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
            } catch (ErrorResponseException race) {
                if (!race.errorResponse().code().startsWith("BucketAlready")) {
                    throw race;
                }
            }
        }
        bucketSeen = true;
    }

    private static <T> T sent(String key, Request<T> request) {
        try {
            return request.send();
        } catch (ErrorResponseException answer) {
            var code = answer.errorResponse().code();
            if (code.equals("NoSuchKey") || code.equals("NoSuchBucket")) {
                throw new BlobNotFoundException(key, answer);
            }
            throw new Unavailable(STORE, answer);
        } catch (MinioException | IOException away) {
            throw new Unavailable(STORE, away);
        } catch (IllegalStateException failure) {
            // This is how the client reports a connection that could not be made or broke.
            if (failure.getCause() instanceof IOException) {
                throw new Unavailable(STORE, failure);
            }
            throw failure;
        }
    }

    private interface Request<T> {

        T send() throws MinioException, IOException;
    }
}
