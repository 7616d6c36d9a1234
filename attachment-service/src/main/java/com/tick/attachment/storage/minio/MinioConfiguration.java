package com.tick.attachment.storage.minio;

import io.minio.MinioClient;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The S3 client, with short time-outs: a store that is away is to be noticed within seconds. */
@Configuration(proxyBeanMethods = false)
class MinioConfiguration {

    @Bean(destroyMethod = "close")
    MinioClient minioClient(S3Settings settings) {
        var http = new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(2))
                .readTimeout(Duration.ofSeconds(10))
                .writeTimeout(Duration.ofSeconds(10))
                .build();
        return MinioClient.builder()
                .endpoint(settings.endpoint())
                .region(settings.region())
                .credentials(settings.accessKey(), settings.secretKey())
                .httpClient(http, true)
                .build();
    }

    @Bean
    MinioBlobs blobs(MinioClient client, S3Settings settings) {
        return new MinioBlobs(client, settings.bucket());
    }
}
