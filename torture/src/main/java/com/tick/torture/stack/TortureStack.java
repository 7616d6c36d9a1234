package com.tick.torture.stack;

import com.tick.devstack.Ports;
import com.tick.devstack.Surroundings;
import com.tick.devstack.Topology;
import com.tick.devstack.jvm.JavaLauncher;
import com.tick.devstack.process.JavaProgram;
import com.tick.devstack.process.Part;
import com.tick.devstack.settings.Secrets;
import com.tick.support.test.infra.DatabaseSchema;
import com.tick.support.test.infra.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The topology of {@link Topology}, with each service twice: gateway 1 talks to the first instances, gateway 2 to the
 * second. Database, broker and store are processes of their own.
 */
public final class TortureStack implements AutoCloseable {

    /** The services that have a database. */
    public static final List<String> SERVICES =
            List.of("ticket-service", "reply-service", "attachment-service", "notification-service");

    private static final int DISTANCE = 30;
    private static final Duration SIMULATOR_FIRST = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Ports ports;
    private final Secrets secrets;
    private final JavaLauncher launcher;
    private final Path data;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Part> services = new HashMap<>();

    private @Nullable Path addition;

    /**
     * A stack that nothing of runs yet.
     *
     * @param root the clone with the built modules
     * @param data what the stack remembers
     */
    public TortureStack(Map<String, String> environment, JavaLauncher launcher, Path root, Path data)
            throws IOException {
        this.ports = Ports.from(environment);
        this.launcher = launcher;
        this.data = Files.createDirectories(data);
        this.secrets = Secrets.in(data.resolve("secrets.env"), Topology.SECRETS, environment);
        Files.createDirectories(data.resolve("logs"));
        var surroundings = new Surroundings(withoutLimits(environment));
        for (var part : new Topology(ports, secrets, surroundings, root, data).parts()) {
            if (part.name().equals("infrastructure")) {
                addInfrastructure(part.environment());
            } else if (part.name().equals("whatsapp-simulator")) {
                add(part.name(), part);
            } else {
                add(part.name() + "-1", part);
            }
        }
        var second = ports.ofAnotherSet(DISTANCE);
        for (var part : new Topology(second, secrets, surroundings, root, data).parts()) {
            if (SERVICES.contains(part.name()) || part.name().equals("gateway-service")) {
                add(part.name() + "-2", part);
            }
        }
    }

    /** Starts everything and waits until it serves; the simulator first, which services ask early. */
    public void start(Duration patience) throws IOException, InterruptedException, TimeoutException {
        for (var name : List.of("mariadb", "broker", "store", "whatsapp-simulator")) {
            member(name).start();
        }
        awaitReady(SIMULATOR_FIRST, List.of("mariadb", "broker", "store", "whatsapp-simulator"));
        for (var member : members.values()) {
            member.start();
        }
        awaitReady(patience);
    }

    /** Archives the services' classes when that is not done yet, so that whatever is killed comes back soon. */
    public void train() throws IOException {
        for (var part : services.values()) {
            launcher.train(part.program(), part.environment());
        }
    }

    /** Waits until all of them are ready. */
    public Duration awaitReady(Duration patience) throws InterruptedException, TimeoutException {
        return awaitReady(patience, List.copyOf(members.keySet()));
    }

    private Duration awaitReady(Duration patience, List<String> names) throws InterruptedException, TimeoutException {
        var begin = System.nanoTime();
        while (true) {
            var late = names.stream().filter(name -> !member(name).isReady()).toList();
            var waited = Duration.ofNanos(System.nanoTime() - begin);
            if (late.isEmpty()) {
                return waited;
            }
            if (waited.compareTo(patience) > 0) {
                throw new TimeoutException("not ready after %d s: %s".formatted(patience.toSeconds(), late));
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    /** By its name; instances end with -1 and -2. */
    public Member member(String name) {
        var member = members.get(name);
        if (member == null) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        return member;
    }

    /** The database by its own type. */
    public DatabaseMember database() {
        return (DatabaseMember) member("mariadb");
    }

    /** A jar that services have on their class path, behind their own, from their next start on; null for none. */
    public void addToServices(@Nullable Path jar) {
        addition = jar;
    }

    /** Where everything listens. */
    public Ports ports() {
        return ports;
    }

    /** The port of a gateway, from 1. */
    public int gateway(int number) {
        return ports.gateway() + (number - 1) * DISTANCE;
    }

    /** The secret of that name. */
    public String secret(String name) {
        return secrets.get(name);
    }

    /** What it remembers. */
    public Path data() {
        return data;
    }

    @Override
    public void close() {
        var all = new ArrayList<>(members.values());
        var services = all.stream().filter(it -> it.name().contains("-service")).toList();
        var ends =
                services.stream().map(it -> new Thread(() -> end(it), "stop")).toList();
        ends.forEach(Thread::start);
        ends.forEach(TortureStack::join);
        all.removeAll(services);
        all.forEach(TortureStack::end);
    }

    private static void end(Member member) {
        try {
            member.thaw();
        } catch (IOException e) {
            // it was not there any more
        }
        member.stop();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void addInfrastructure(Map<String, String> settings) {
        var schemas = Arrays.stream(settings.getOrDefault("DB_ACCOUNTS", "").split(","))
                .map(account -> account.split(":", 3))
                .map(account -> new DatabaseSchema(account[0], account[1], account[2]))
                .toList();
        put(new DatabaseMember(data.resolve("mariadb"), Folders.sharedCache(), ports.database(), schemas));
        put(ownServer("broker", BrokerServer.class, settings, ports.broker()));
        put(ownServer("store", StoreServer.class, settings, ports.store()));
    }

    private JvmMember ownServer(String name, Class<?> main, Map<String, String> settings, int port) {
        var program = JavaProgram.ofOwnClass(main, "320m");
        return new JvmMember(name, () -> launcher.start(program), settings, Readiness.ofPort(port), log(name));
    }

    private void add(String name, Part part) {
        if (SERVICES.contains(part.name())) {
            services.putIfAbsent(part.name(), part);
        }
        var readiness = part.health().map(Readiness::of).orElseThrow();
        put(new JvmMember(name, () -> command(part), part.environment(), readiness, log(name)));
    }

    private ProcessBuilder command(Part part) throws IOException {
        launcher.prepare(part.program());
        if (addition == null || !SERVICES.contains(part.name())) {
            return launcher.start(part.program());
        }
        return launcher.startWith(part.program(), addition);
    }

    private void put(Member member) {
        members.put(member.name(), member);
    }

    private Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    private static Map<String, String> withoutLimits(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("RATE_LIMIT_MAX", "0");
        all.putIfAbsent(
                "PUBLIC_URL", "http://localhost:" + Ports.from(environment).gateway());
        return all;
    }
}
