package com.tick.support.test;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.testcontainers.containers.MinIOContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mysql.MySQLContainer;

/** The servers of a deployment in containers; the engine's reaper removes them even after a kill. */
final class ContainerInfrastructure implements RealInfrastructure.Running {

    private final MySQLContainer database = new MySQLContainer("mysql:8.4")
            .withUsername("root")
            .withPassword(TestSecrets.PASSWORD)
            .withCommand(
                    "--character-set-server=utf8mb4",
                    "--collation-server=utf8mb4_0900_ai_ci",
                    "--default-time-zone=+00:00",
                    "--innodb-ft-min-token-size=2",
                    "--max-allowed-packet=64M");

    private final KafkaContainer broker = new KafkaContainer("apache/kafka:4.2.0");

    private final MinIOContainer store = new MinIOContainer("minio/minio:latest")
            .withUserName(TestSecrets.USER)
            .withPassword(TestSecrets.PASSWORD);

    private ContainerInfrastructure() {}

    static ContainerInfrastructure start() throws IOException {
        var infrastructure = new ContainerInfrastructure();
        Startables.deepStart(infrastructure.database, infrastructure.broker, infrastructure.store)
                .join();
        infrastructure.createSchemas();
        return infrastructure;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "DB_HOST", database.getHost(),
                "DB_PORT", Integer.toString(database.getMappedPort(MySQLContainer.MYSQL_PORT)),
                "DB_USER", "root",
                "DB_PASSWORD", TestSecrets.PASSWORD,
                "KAFKA_BOOTSTRAP_SERVERS", broker.getBootstrapServers(),
                "S3_ENDPOINT", store.getS3URL(),
                "S3_ACCESS_KEY", store.getUserName(),
                "S3_SECRET_KEY", store.getPassword());
    }

    @Override
    public void close() {
        store.stop();
        broker.stop();
        database.stop();
    }

    private void createSchemas() throws IOException {
        var sql = TestSecrets.SCHEMAS.stream()
                .map(name -> "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;")
                .collect(Collectors.joining());
        try {
            var result = database.execInContainer(
                    "mysql", "--user=root", "--password=" + TestSecrets.PASSWORD, "--execute=" + sql);
            if (result.getExitCode() != 0) {
                throw new IOException(result.getStderr());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while schemas are created", e);
        }
    }
}
