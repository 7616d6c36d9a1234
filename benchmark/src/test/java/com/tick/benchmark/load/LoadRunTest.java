package com.tick.benchmark.load;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.gatling.javaapi.core.ChainBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadRunTest {

    @TempDir
    Path reports;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server = notStarted();

    private static HttpServer notStarted() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void everyThirdAnswerIsAnError() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var fails = asked.incrementAndGet() % 3 == 0;
            exchange.sendResponseHeaders(fails ? 500 : 200, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private ChainBuilder ask() {
        return exec(http("ask")
                .get("http://127.0.0.1:" + server.getAddress().getPort() + "/")
                .check(status().is(200)));
    }

    @Test
    void runsPhasesInOrderAndTellsFailuresFromSuccesses() throws Exception {
        var order = new CopyOnWriteArrayList<String>();
        var repeated = new Requests();
        var open = new Requests();

        var report = new LoadRun(reports)
                .run(List.of(
                        Phase.between(() -> order.add("begin " + asked.get())),
                        Phase.repeated("repeated", 3, 20, this::ask, repeated),
                        Phase.between(() -> order.add("after " + asked.get())),
                        Phase.open("open", 30, Duration.ofSeconds(1), this::ask, open),
                        Phase.between(() -> order.add("end " + asked.get()))));

        assertThat(order).containsExactly("begin 0", "after 60", "end 90");
        assertThat(repeated.timings().succeeded()).isEqualTo(40);
        assertThat(repeated.timings().failed()).isEqualTo(20);
        assertThat(open.timings().succeeded()).isEqualTo(20);
        assertThat(open.timings().failed()).isEqualTo(10);
        assertThat(report).isRegularFile();
    }

    @Test
    void failsWhenWhatIsDoneBetweenPhasesFails() throws Exception {
        var run = new LoadRun(reports);

        assertThatThrownBy(() -> run.run(List.of(Phase.between(() -> {
                    throw new IOException("the backlog can't be read");
                }))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("backlog");
    }
}
