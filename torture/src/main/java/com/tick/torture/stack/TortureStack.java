package com.tick.torture.stack;

import com.tick.devstack.Ports;
import com.tick.devstack.Surroundings;
import com.tick.devstack.Topology;
import com.tick.devstack.jvm.JavaLauncher;
import com.tick.devstack.settings.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final String GATEWAY = "gateway-service";
    private static final List<String> FIRST = List.of("mariadb", "broker", "store", "customer-simulator");
    private static final int DISTANCE = 30;
    private static final Duration UNTIL_FIRST = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Ports ports;
    private final Secrets secrets;
    private final Path data;
    private final Disk disk;
    private final Members members;

    /**
     * A stack that nothing of runs yet.
     *
     * @param root the clone with the built modules
     * @param data what the stack remembers
     * @param smallDisk whether database, broker and store are to share a small file system, where one can be made
     */
    public TortureStack(Map<String, String> environment, JavaLauncher launcher, Path root, Path data, boolean smallDisk)
            throws IOException {
        this.ports = Ports.from(environment);
        this.data = Files.createDirectories(data);
        this.disk = smallDisk ? Disk.small(disk(data)) : Disk.plain(disk(data));
        this.secrets = Secrets.in(data.resolve("secrets.env"), Topology.SECRETS, environment);
        this.members = new Members(launcher, Files.createDirectories(data.resolve("logs")), disk);
        var surroundings = new Surroundings(withoutLimits(environment));
        for (var part : new Topology(ports, secrets, surroundings, root, data).parts()) {
            members.add(isTwice(part.name()) ? part.name() + "-1" : part.name(), part, ports);
        }
        var second = ports.ofAnotherSet(DISTANCE);
        for (var part : new Topology(second, secrets, surroundings, root, data).parts()) {
            if (isTwice(part.name())) {
                members.add(part.name() + "-2", part, second);
            }
        }
    }

    /** Where the disk of a stack is. */
    public static Path disk(Path data) {
        return data.resolve("disk");
    }

    /** Starts everything and waits until it serves; the simulator first, which services ask early. */
    public void start(Duration patience) throws IOException, InterruptedException, TimeoutException {
        for (var name : FIRST) {
            member(name).start();
        }
        awaitReady(UNTIL_FIRST, FIRST.stream().map(this::member).toList());
        for (var member : members.all()) {
            member.start();
        }
        awaitReady(patience);
    }

    /** Archives the services' classes when that is not done yet, so that whatever is killed comes back soon. */
    public void train() throws IOException {
        members.train();
    }

    /** Waits until all of them are ready. */
    public Duration awaitReady(Duration patience) throws InterruptedException, TimeoutException {
        return awaitReady(patience, members.all());
    }

    private static Duration awaitReady(Duration patience, List<Member> expected)
            throws InterruptedException, TimeoutException {
        var begin = System.nanoTime();
        while (true) {
            var late = expected.stream().filter(it -> !it.isReady()).toList();
            var waited = Duration.ofNanos(System.nanoTime() - begin);
            if (late.isEmpty()) {
                return waited;
            }
            if (waited.compareTo(patience) > 0) {
                throw new TimeoutException("not ready after %d s: %s"
                        .formatted(
                                patience.toSeconds(),
                                late.stream().map(Member::name).toList()));
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    /** Thaws and starts whatever does not run. */
    public void revive() throws IOException {
        for (var member : members.all()) {
            member.thaw();
            member.start();
        }
    }

    /** By its name; instances end with -1 and -2. */
    public Member member(String name) {
        return members.of(name);
    }

    /** The database by its own type. */
    public DatabaseMember database() {
        return (DatabaseMember) member("mariadb");
    }

    /** Where database, broker and store keep their data. */
    public Disk disk() {
        return disk;
    }

    /** The folder in which the store keeps files, each under its id. */
    public Path bucket() {
        return disk.folder().resolve("s3").resolve(Topology.BUCKET);
    }

    /** A jar that services have on their class path, behind their own, from their next start on; null for none. */
    public void addToServices(@Nullable Path jar) {
        members.addToServices(jar);
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
        var all = new ArrayList<>(members.all());
        var services = all.stream().filter(it -> it.name().contains("-service")).toList();
        var ends =
                services.stream().map(it -> new Thread(() -> end(it), "stop")).toList();
        ends.forEach(Thread::start);
        ends.forEach(TortureStack::join);
        all.removeAll(services);
        all.forEach(TortureStack::end);
        try {
            disk.close();
        } catch (IOException e) {
            // the next run takes it away
        }
    }

    private static boolean isTwice(String part) {
        return SERVICES.contains(part) || part.equals(GATEWAY);
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

    private static Map<String, String> withoutLimits(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("RATE_LIMIT_MAX", "0");
        all.putIfAbsent(
                "PUBLIC_URL", "http://localhost:" + Ports.from(environment).gateway());
        return all;
    }
}
