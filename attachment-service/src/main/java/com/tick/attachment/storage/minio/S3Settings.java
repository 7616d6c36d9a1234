package com.tick.attachment.storage.minio;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the S3 store is and how to sign in. */
@ConfigurationProperties("tick.s3")
record S3Settings(String endpoint, String accessKey, String secretKey, String bucket, String region) {

    /** Without the keys, so that no log can show them. */
    @Override
    public String toString() {
        return "S3Settings[endpoint=%s, bucket=%s]".formatted(endpoint, bucket);
    }
}
