package com.tick.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.attachment.inspection.SampleFiles;
import com.tick.support.test.RealInfrastructure;
import com.tick.support.test.infra.FreePorts;
import com.tick.support.test.infra.LeashedProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Files take disk and time, never memory: many at once pass through a service whose heap they would not fit in. */
class SmallHeapTest {

    private static final int AT_ONCE = Integer.getInteger("tick.test.uploads", 100);
    private static final String HEAP = System.getProperty("tick.test.heap", "256m");
    private static final int FILE_BYTES = 10 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    private Path folder;

    private Process service;
    private int port;

    @BeforeEach
    void aServiceWithASmallHeap() throws IOException {
        var infrastructure = RealInfrastructure.get();
        port = FreePorts.find(1).get(0);
        var command = LeashedProcess.of(
                GRACE,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.tick.attachment.AttachmentServiceApplication"));
        command.environment().putAll(infrastructure.settings());
        command.environment().put("SERVER_PORT", Integer.toString(port));
        command.environment()
                .put("TICK_ATTACHMENTS_SPOOL", folder.resolve("spool").toString());
        if (infrastructure.embedded()) {
            command.environment().put("SPRING_PROFILES_ACTIVE", "embedded");
        }
        service = command.redirectOutput(folder.resolve("service.log").toFile()).start();
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(this::isReady);
    }

    @AfterEach
    void endTheService() {
        LeashedProcess.end(service, GRACE);
    }

    @Test
    void manyLargeFilesPassThroughAtOnceBothWays() throws IOException {
        var content = Files.write(folder.resolve("large.png"), Arrays.copyOf(SampleFiles.png(), FILE_BYTES));

        var begin = System.nanoTime();
        var uploads =
                IntStream.range(0, AT_ONCE).mapToObj(it -> upload(content)).toList();
        assertThat(uploads).allSatisfy(it -> assertThat(it.join().statusCode()).isEqualTo(201));
        var stored = System.nanoTime();
        var received = new LongAdder();
        var downloads = uploads.stream()
                .map(it -> download(idOf(it.join().body()), received))
                .toList();
        assertThat(downloads)
                .allSatisfy(it -> assertThat(it.join().statusCode()).isEqualTo(200));

        assertThat(received.sum()).isEqualTo((long) AT_ONCE * FILE_BYTES);
        assertThat(service.isAlive()).isTrue();
        System.out.printf(
                "%d files of 10 MB at once through a heap of %s: uploads %d ms, downloads %d ms%n",
                AT_ONCE, HEAP, (stored - begin) / 1_000_000, (System.nanoTime() - stored) / 1_000_000);
    }

    private CompletableFuture<HttpResponse<Void>> download(String id, LongAdder received) {
        var request = HttpRequest.newBuilder(uri("/internal/attachments/" + id + "/content"))
                .timeout(PATIENCE)
                .header("Authorization", ServiceUnderTest.service("attachments.read"))
                .build();
        return http.sendAsync(
                request,
                BodyHandlers.ofByteArrayConsumer(
                        part -> received.add(part.map(it -> it.length).orElse(0))));
    }

    private static String idOf(String stored) {
        return JsonMapper.shared().readTree(stored).get("id").asString();
    }

    private CompletableFuture<HttpResponse<String>> upload(Path content) {
        try {
            var request = HttpRequest.newBuilder(uri("/internal/attachments"))
                    .timeout(PATIENCE)
                    .header("Authorization", ServiceUnderTest.service("attachments.store"))
                    .header("X-File-Name", "large.png")
                    .POST(BodyPublishers.ofFile(content))
                    .build();
            return http.sendAsync(request, BodyHandlers.ofString());
        } catch (IOException missing) {
            return CompletableFuture.failedFuture(missing);
        }
    }

    private boolean isReady() throws InterruptedException {
        assertThat(service.isAlive()).isTrue();
        try {
            var request =
                    HttpRequest.newBuilder(uri("/actuator/health/readiness")).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
