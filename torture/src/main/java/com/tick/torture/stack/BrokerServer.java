package com.tick.torture.stack;

import com.tick.support.test.infra.KafkaNode;
import java.io.IOException;
import java.nio.file.Path;

/** Kafka in a JVM of its own, so that it can die alone. */
public final class BrokerServer {

    private BrokerServer() {}

    /** Serves until it is told to end. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var settings = System.getenv();
        var node = new KafkaNode(
                Path.of(settings.getOrDefault("TICK_DATA", "")).resolve("kafka"),
                Integer.parseInt(settings.getOrDefault("KAFKA_PORT", "")),
                Integer.parseInt(settings.getOrDefault("KAFKA_CONTROLLER_PORT", "")));
        node.start();
        Runtime.getRuntime().addShutdownHook(new Thread(node::close, "stop"));
        Thread.currentThread().join();
    }
}
