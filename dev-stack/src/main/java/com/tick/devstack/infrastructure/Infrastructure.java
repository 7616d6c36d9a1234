package com.tick.devstack.infrastructure;

import com.tick.support.test.infra.DatabaseSchema;
import com.tick.support.test.infra.LocalServers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Runs MariaDB, Kafka and the S3 store until it is told to end, and says on its output when each is ready. */
public final class Infrastructure {

    private final Map<String, String> settings;

    private Infrastructure(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Takes everything from the environment, where passwords are not shown to other users. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Infrastructure(System.getenv()).run();
    }

    private void run() throws IOException, InterruptedException {
        var ports = new LocalServers.Ports(
                number("DB_PORT"), number("KAFKA_PORT"), number("KAFKA_CONTROLLER_PORT"), number("S3_PORT"));
        var servers = new LocalServers(Path.of(setting("TICK_DATA")), Path.of(setting("TICK_CACHE")), ports);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(servers), "stop"));
        servers.start(accounts(), name -> System.out.println("Ready: " + name));
        System.out.println("Ready: infrastructure");
        servers.awaitEnd();
        System.out.println("MariaDB ended");
        // Kafka's threads would keep half of the servers alive, and nobody would start the other half again
        System.exit(1);
    }

    private LocalServers.Accounts accounts() {
        var schemas = Arrays.stream(setting("DB_ACCOUNTS").split(","))
                .map(account -> account.split(":", 3))
                .map(account -> new DatabaseSchema(account[0], account[1], account[2]))
                .toList();
        return new LocalServers.Accounts(
                schemas, setting("S3_ACCESS_KEY"), setting("S3_SECRET_KEY"), setting("S3_BUCKET"));
    }

    private static void stop(LocalServers servers) {
        try {
            servers.close();
        } catch (IOException e) {
            System.out.println("The servers did not stop in order: " + e);
        }
    }

    private int number(String name) {
        return Integer.parseInt(setting(name));
    }

    private String setting(String name) {
        var value = settings.get(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
