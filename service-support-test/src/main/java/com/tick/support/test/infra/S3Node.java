package com.tick.support.test.infra;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.jspecify.annotations.Nullable;

/** An S3 store inside this JVM that checks signatures and keeps its objects as files. */
public final class S3Node implements AutoCloseable {

    private final Path root;
    private final int port;
    private @Nullable S3Proxy server;

    /** A store that is not started yet. */
    public S3Node(Path folder, int port) {
        this.root = folder.toAbsolutePath();
        this.port = port;
    }

    /** Where clients reach it. */
    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts the store with one bucket in it; it is open to this one pair of keys. */
    public synchronized void start(String accessKey, String secretKey, String bucket) throws IOException {
        Files.createDirectories(root.resolve(bucket));
        server = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(root.toString()))
                .endpoint(URI.create(endpoint()))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, accessKey, secretKey)
                .ignoreUnknownHeaders(true)
                .build();
        try {
            server.start();
        } catch (Exception e) {
            throw new IOException("the S3 store did not start on port " + port, e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (server == null) {
            return;
        }
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException("the S3 store did not stop", e);
        } finally {
            server = null;
        }
    }
}
