package com.tick.attachment.storage.minio;

import com.tick.attachment.storage.BlobMissing;
import com.tick.attachment.storage.Blobs;
import com.tick.support.error.Unavailable;
import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
        try {
            sent(key, () -> {
                makeBucket();
                // One part as large as the file: a single PUT, atomic, streamed from the disk. Parts would be buffered.
                long part = Math.max(SMALLEST_PART, Files.size(content));
                return client.uploadObject(UploadObjectArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .filename(content.toString(), part)
                        .contentType(contentType)
                        .build());
            });
        } catch (BlobMissing bucketGone) {
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
        } catch (BlobMissing alreadyGone) {
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
        } catch (BlobMissing missing) {
            return false;
        }
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
                throw new BlobMissing(key, answer);
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
