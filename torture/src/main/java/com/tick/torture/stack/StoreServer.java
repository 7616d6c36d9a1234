package com.tick.torture.stack;

import com.tick.support.test.infra.S3Node;
import java.io.IOException;
import java.nio.file.Path;

/** The S3 store in a JVM of its own, so that it can die alone. */
public final class StoreServer {

    private StoreServer() {}

    /** Serves until it is told to end. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var settings = System.getenv();
        var node = new S3Node(
                Path.of(settings.getOrDefault("TICK_DATA", "")).resolve("s3"),
                Integer.parseInt(settings.getOrDefault("S3_PORT", "")));
        node.start(
                settings.getOrDefault("S3_ACCESS_KEY", ""),
                settings.getOrDefault("S3_SECRET_KEY", ""),
                settings.getOrDefault("S3_BUCKET", ""));
        Thread.currentThread().join();
    }
}
