package com.tick.notification.stories;

import static org.awaitility.Awaitility.await;

import com.tick.notification.NotificationServiceApplication;
import com.tick.simulator.CustomerSimulator;
import com.tick.simulator.SimulatorSettings;
import com.tick.support.test.RealInfrastructure;
import com.tick.support.test.TestTokens;
import com.tick.support.test.infra.LeashedProcess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * This service as it is run: a process of its own that can be killed, with the simulator for WhatsApp. It hears the same
 * broker as the stories' context, in a group and a schema of its own, for which another service's empty one is lent.
 */
final class RealService {

    static final String NAME = "notification-service-on-its-own";
    private static final String LENT_SCHEMA = "tick_replies";
    private static final Duration START = Duration.ofMinutes(3);

    private static @Nullable RealService only;

    private final FrontDoor door = new FrontDoor(NAME);
    private final CustomerSimulator simulator;
    private final Wire wire;
    private final Cable cable = new Cable(Integer.parseInt(setting("DB_PORT")));
    private final int port = freePort();
    private final String neighbours;
    private final DataSource database;
    private final JdbcClient jdbc;
    private @Nullable Process process;

    private RealService(FakeNeighbour neighbours) {
        this.neighbours = neighbours.address();
        this.simulator =
                CustomerSimulator.start(SimulatorSettings.defaults().withPort(0).withWebhookUrl(door.webhook()));
        this.wire = new Wire(simulator.baseUrl());
        this.database = DataSourceBuilder.create()
                .url("jdbc:mysql://%s:%s/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
                        .formatted(setting("DB_HOST"), setting("DB_PORT"), LENT_SCHEMA))
                .username(setting("DB_USER"))
                .password(setting("DB_PASSWORD"))
                .build();
        this.jdbc = JdbcClient.create(database);
        door.leadsTo(port);
    }

    /** The one of this test JVM; the first caller waits until it serves. */
    static synchronized RealService with(FakeNeighbour neighbour) {
        if (only == null) {
            var service = new RealService(neighbour);
            service.start();
            only = service;
        }
        return only;
    }

    Phones phones() {
        return new Phones(simulator.baseUrl(), simulator.settings());
    }

    Wire wire() {
        return wire;
    }

    FrontDoor door() {
        return door;
    }

    /** What the service reaches its database by; the tests have a way of their own. */
    Cable database() {
        return cable;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    Connection connect() throws SQLException {
        return database.getConnection();
    }

    /** Changes the database behind the service's back. */
    void write(String sql, Object... parameters) {
        jdbc.sql(sql).params(parameters).update();
    }

    void start() {
        var log = new File("target", "real-service.log");
        try {
            var builder = LeashedProcess.of(Duration.ofSeconds(5), command())
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            builder.environment().putAll(environment());
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(START).pollInterval(Duration.ofMillis(100)).until(this::serves);
    }

    /** As kill -9 does it: nothing is finished, nothing is said. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** What somebody asks for who has not signed in. */
    HttpResponse<String> anyone(String method, String path) {
        return call(method, path, "");
    }

    /** What an agent asks for. */
    HttpResponse<String> agent(String method, String path, String body) {
        return call(method, path, body, "viewer", "agent");
    }

    HttpResponse<String> admin(String method, String path, String body) {
        return call(method, path, body, "viewer", "agent", "admin");
    }

    private HttpResponse<String> call(String method, String path, String body, String... scopes) {
        var all = new ArrayList<>(List.of("anyone"));
        all.addAll(List.of(scopes));
        return Customer.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", TestTokens.bearer(NAME, "agent:1", all.toArray(String[]::new)))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private boolean serves() {
        if (process == null || !process.isAlive()) {
            throw new IllegalStateException("the service ended; see target/real-service.log");
        }
        try {
            return agent("GET", "/api/whatsapp/status", "").statusCode() == 200;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static List<String> command() {
        var classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> !it.endsWith("test-classes") && !it.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                classes,
                NotificationServiceApplication.class.getName());
    }

    private Map<String, String> environment() {
        var infrastructure = RealInfrastructure.get();
        var settings = simulator.settings();
        var all = new HashMap<>(infrastructure.settings());
        all.putAll(Map.of(
                "SPRING_APPLICATION_NAME", NAME,
                "TICK_DATABASE_SCHEMA", LENT_SCHEMA,
                "SERVER_PORT", Integer.toString(port),
                "WHATSAPP_API_URL", wire.address() + "/v25.0",
                "WHATSAPP_PHONE_NUMBER_ID", settings.phoneNumberId(),
                "WHATSAPP_ACCESS_TOKEN", settings.accessToken(),
                "WHATSAPP_VERIFY_TOKEN", settings.verifyToken(),
                "WHATSAPP_APP_SECRET", settings.appSecret(),
                "TICK_WHATSAPP_FIRSTPROBEAFTER", "300ms"));
        all.put("WHATSAPP_WABA_ID", settings.wabaId());
        all.put("WHATSAPP_WEBHOOK_URL", door.webhook().toString());
        all.put("DB_PORT", Integer.toString(cable.port()));
        all.put("MAX_FILE_SIZE", "500000");
        all.put("REPLY_SERVICE_URL", neighbours);
        all.put("ATTACHMENT_SERVICE_URL", neighbours);
        if (infrastructure.embedded()) {
            all.put("SPRING_PROFILES_ACTIVE", "embedded");
        }
        return all;
    }

    private static String setting(String name) {
        return String.valueOf(RealInfrastructure.get().settings().get(name));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
