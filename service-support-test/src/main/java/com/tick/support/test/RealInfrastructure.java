package com.tick.support.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;

/**
 * The database, broker and object store of this test JVM: containers where a Docker engine answers, embedded servers
 * where none does. {@code -Dtick.test.infrastructure=docker|embedded} decides by hand, and with
 * {@code -Dtick.test.mysql=user:password@host:port} a MySQL that runs already takes the embedded database's place.
 */
public final class RealInfrastructure {

    private static final class Holder {
        static final RealInfrastructure ONLY = started();
    }

    private final boolean embedded;
    private final Map<String, String> settings;

    private RealInfrastructure(boolean embedded, Map<String, String> settings) {
        this.embedded = embedded;
        this.settings = Map.copyOf(settings);
    }

    /** The one of this JVM; the first caller waits until it is up. */
    public static RealInfrastructure get() {
        return Holder.ONLY;
    }

    /** Whether MariaDB stands in for MySQL, and s3proxy for MinIO. */
    public boolean embedded() {
        return embedded;
    }

    /** Environment variables by the names that services read. */
    public Map<String, String> settings() {
        return settings;
    }

    private static RealInfrastructure started() {
        ServerLogs.quiet();
        var embedded = !dockerIsWanted();
        var begin = System.nanoTime();
        try {
            var infrastructure = embedded ? EmbeddedInfrastructure.start() : ContainerInfrastructure.start();
            // after the contexts: services that end while their broker is gone wait in vain
            SpringApplication.getShutdownHandlers().add(infrastructure::close);
            var settings = new HashMap<>(TestSecrets.SETTINGS);
            settings.putAll(infrastructure.settings());
            var mySql = GivenMySql.found();
            if (mySql != null) {
                mySql.empty();
                settings.putAll(mySql.settings());
            }
            say(embedded, (System.nanoTime() - begin) / 1_000_000);
            return new RealInfrastructure(embedded && mySql == null, settings);
        } catch (IOException e) {
            throw new UncheckedIOException("the infrastructure for tests did not start", e);
        }
    }

    private static boolean dockerIsWanted() {
        var wish = System.getProperty("tick.test.infrastructure", "");
        return wish.isEmpty() ? dockerAnswers() : wish.equals("docker");
    }

    @SuppressWarnings("CatchingUnchecked") // any failure to reach an engine means that there is none
    private static boolean dockerAnswers() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static void say(boolean embedded, long ms) {
        System.out.printf(
                "Infrastructure for tests: %s, up in %d ms%n",
                embedded
                        ? "embedded MariaDB, Kafka and s3proxy (left out: MySQL and MinIO containers, no Docker engine answers)"
                        : "MySQL, Kafka and MinIO containers",
                ms);
    }

    /** Something that was started, and how it is reached. */
    interface Running extends AutoCloseable {

        Map<String, String> settings();

        @Override
        void close();
    }
}
