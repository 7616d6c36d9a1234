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
            makeBucket();
            // One part as large as the file: a single PUT, atomic, streamed from the disk. More parts would be
            // buffered.
            long part = Math.max(SMALLEST_PART, Files.size(content));
            client.uploadObject(UploadObjectArgs.builder()
                    .bucket(bucket)
                    .object(key)
                    .filename(content.toString(), part)
                    .contentType(contentType)
                    .build());
        } catch (MinioException | IOException away) {
            bucketSeen = false;
            throw new Unavailable(STORE, away);
        }
    }

    @Override
    public InputStream open(String key, long offset, long length) {
        try {
            return client.getObject(GetObjectArgs.builder()
                    .bucket(bucket)
                    .object(key)
                    .offset(offset)
                    .length(length)
                    .build());
        } catch (MinioException failure) {
            if (saysMissing(failure)) {
                throw new BlobMissing(key, failure);
            }
            throw new Unavailable(STORE, failure);
        }
    }

    @Override
    public void remove(String key) {
        try {
            client.removeObject(
                    RemoveObjectArgs.builder().bucket(bucket).object(key).build());
        } catch (MinioException failure) {
            if (!saysMissing(failure)) {
                throw new Unavailable(STORE, failure);
            }
        }
    }

    @Override
    public boolean exists(String key) {
        try {
            client.statObject(
                    StatObjectArgs.builder().bucket(bucket).object(key).build());
            return true;
        } catch (MinioException failure) {
            if (saysMissing(failure)) {
                return false;
            }
            throw new Unavailable(STORE, failure);
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

    private static boolean saysMissing(MinioException failure) {
        return failure instanceof ErrorResponseException answer
                && (answer.errorResponse().code().equals("NoSuchKey")
                        || answer.errorResponse().code().equals("NoSuchBucket"));
    }
}
