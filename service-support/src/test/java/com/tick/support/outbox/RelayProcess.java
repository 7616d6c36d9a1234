package com.tick.support.outbox;

import com.tick.support.test.RealInfrastructure;
import com.tick.support.test.infra.LeashedProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.SendResult;

/** A relay in a JVM of its own, which a test can kill, stop and let go on; or which kills itself at the worst moment. */
final class RelayProcess implements AutoCloseable {

    enum Death {
        NEVER,
        /** Events are committed, and nothing has been sent. */
        BEFORE_PUBLISHING,
        /** The broker has acknowledged, and the database does not know yet. */
        BEFORE_MARKING
    }

    static final int KILLED = 137;

    private final Process process;

    private RelayProcess(Process process) {
        this.process = process;
    }

    static RelayProcess start(String schema, String topic, Death death) throws IOException {
        return start(schema, topic, death, OutboxOfItsOwn.SHORT_LEASE);
    }

    static RelayProcess start(String schema, String topic, Death death, Duration lease) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path")));
        RealInfrastructure.get().settings().forEach((name, value) -> command.add("-D" + name + '=' + value));
        command.addAll(List.of(RelayProcess.class.getName(), schema, topic, death.name(), lease.toString()));
        var log = Path.of("target", "relay-process-" + schema + ".log").toFile();
        return new RelayProcess(LeashedProcess.of(Duration.ofSeconds(5), command)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start());
    }

    /** How the process ended. */
    int exit() throws InterruptedException {
        return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    boolean alive() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** @param name such as STOP or CONT */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws InterruptedException {
        var death = Death.valueOf(arguments[2]);
        var settings = System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(it -> it, System::getProperty));
        var outbox = new OutboxOfItsOwn(settings, arguments[0], arguments[1]);
        outbox.relay(it -> new DeadlyTemplate(it, death), Duration.parse(arguments[3]))
                .start();
        new CountDownLatch(1).await();
    }

    private static final class DeadlyTemplate extends KafkaTemplate<String, byte[]> {

        private final Death death;

        DeadlyTemplate(ProducerFactory<String, byte[]> producers, Death death) {
            super(producers);
            this.death = death;
        }

        @Override
        public CompletableFuture<SendResult<String, byte[]>> send(ProducerRecord<String, byte[]> record) {
            if (death == Death.BEFORE_PUBLISHING) {
                Runtime.getRuntime().halt(KILLED);
            }
            return super.send(record);
        }

        @Override
        public void flush() {
            super.flush();
            if (death == Death.BEFORE_MARKING) {
                Runtime.getRuntime().halt(KILLED);
            }
        }
    }
}
