package com.tick.torture.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProxyTest {

    private static final Random RANDOM = new Random(7);

    private final AtomicInteger heard = new AtomicInteger();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private final Proxy proxy;

    ProxyTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy = Proxy.start(0, server.getAddress().getPort(), RANDOM);
    }

    @BeforeEach
    void serve() {
        server.createContext("/", exchange -> {
            heard.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        server.stop(0);
    }

    @Test
    void aKindProxyIsAsIfItWereNotThere() throws Exception {
        assertThat(ask()).isEqualTo(204);
    }

    @Test
    void aLostAnswerWasARequestThatWasHeard() {
        proxy.become(Mood.losingAnswers(1));

        assertThatThrownBy(this::ask).isInstanceOf(IOException.class);

        assertThat(heard).hasPositiveValue();
    }

    @Test
    void aCutConnectionFailsAtOnce() {
        proxy.become(Mood.CUT);

        assertThatThrownBy(this::ask).isInstanceOf(IOException.class).isNotInstanceOf(HttpTimeoutException.class);

        assertThat(heard).hasValue(0);
    }

    @Test
    void aBlackHoleSaysNothingAndLetsNothingThrough() {
        proxy.become(Mood.BLACKHOLE);

        assertThatThrownBy(this::askInVain).isInstanceOf(HttpTimeoutException.class);

        assertThat(heard).hasValue(0);
    }

    @Test
    void aSlowProxyTakesItsTime() throws Exception {
        proxy.become(Mood.slow(Duration.ofMillis(200)));
        var begin = System.nanoTime();

        ask();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(190));
    }

    @Test
    void whatWasBadBecomesGoodAgain() throws Exception {
        proxy.become(Mood.BLACKHOLE);
        assertThatThrownBy(this::askInVain).isInstanceOf(HttpTimeoutException.class);

        proxy.become(Mood.KIND);

        assertThat(ask()).isEqualTo(204);
    }

    private int ask() throws IOException, InterruptedException {
        return ask(Duration.ofSeconds(10));
    }

    private int askInVain() throws IOException, InterruptedException {
        return ask(Duration.ofMillis(500));
    }

    private int ask(Duration patience) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + proxy.port()))
                .timeout(patience)
                .POST(HttpRequest.BodyPublishers.ofString("hello"))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
