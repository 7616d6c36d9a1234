package com.tick.torture.stack;

import com.tick.devstack.Ports;
import com.tick.devstack.jvm.JavaLauncher;
import com.tick.devstack.process.JavaProgram;
import com.tick.devstack.process.Part;
import com.tick.support.test.infra.DatabaseSchema;
import com.tick.support.test.infra.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All processes of the whole, by their names; the infrastructure's three servers are processes of their own. */
final class Members {

    private static final String INFRASTRUCTURE = "infrastructure";
    private static final String HEAP_OF_A_SERVER = "320m";

    private final JavaLauncher launcher;
    private final Path logs;
    private final Disk disk;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Part> services = new HashMap<>();

    private @Nullable Path addition;

    Members(JavaLauncher launcher, Path logs, Disk disk) {
        this.launcher = launcher;
        this.logs = logs;
        this.disk = disk;
    }

    /** A part of the topology under a name of its own. */
    void add(String name, Part part, Ports ports) {
        if (part.name().equals(INFRASTRUCTURE)) {
            addInfrastructure(part.environment(), ports);
        } else {
            addService(name, part);
        }
    }

    /** Archives the services' classes when that is not done yet, so that whatever is killed comes back soon. */
    void train() throws IOException {
        for (var part : services.values()) {
            launcher.train(part.program(), part.environment());
        }
    }

    void addToServices(@Nullable Path jar) {
        addition = jar;
    }

    Member of(String name) {
        var member = members.get(name);
        if (member == null) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        return member;
    }

    List<Member> all() {
        return List.copyOf(members.values());
    }

    private void addInfrastructure(Map<String, String> settings, Ports ports) {
        var schemas = Arrays.stream(settings.getOrDefault("DB_ACCOUNTS", "").split(","))
                .map(account -> account.split(":", 3))
                .map(account -> new DatabaseSchema(account[0], account[1], account[2]))
                .toList();
        put(new DatabaseMember(disk.folder().resolve("mariadb"), Folders.sharedCache(), ports.database(), schemas));
        put(ownServer("broker", BrokerServer.class, settings, ports.broker()));
        put(ownServer("store", StoreServer.class, settings, ports.store()));
    }

    private JvmMember ownServer(String name, Class<?> main, Map<String, String> settings, int port) {
        var program = JavaProgram.ofOwnClass(main, HEAP_OF_A_SERVER);
        var environment = new HashMap<>(settings);
        environment.put("TICK_DATA", disk.folder().toString());
        return new JvmMember(name, () -> launcher.start(program), environment, Readiness.ofPort(port), log(name));
    }

    private void addService(String name, Part part) {
        if (TortureStack.SERVICES.contains(part.name())) {
            services.putIfAbsent(part.name(), part);
        }
        var readiness = part.health().map(Readiness::of).orElseThrow();
        put(new JvmMember(name, () -> command(part), part.environment(), readiness, log(name)));
    }

    private ProcessBuilder command(Part part) throws IOException {
        launcher.prepare(part.program());
        if (addition == null || !TortureStack.SERVICES.contains(part.name())) {
            return launcher.start(part.program());
        }
        return launcher.startWith(part.program(), addition);
    }

    private void put(Member member) {
        members.put(member.name(), member);
    }

    private Path log(String name) {
        return logs.resolve(name + ".log");
    }
}
