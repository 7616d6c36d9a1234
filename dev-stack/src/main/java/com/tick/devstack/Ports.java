package com.tick.devstack;

import com.tick.devstack.machine.Machine;
import com.tick.support.test.infra.FreePorts;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where everything listens; all ports move with the first.
 *
 * @param gateway what people type
 * @param simulator the customers' phone and mailbox
 * @param smtp where the simulator takes mail
 * @param imap where the desk fetches it
 * @param database the first port of what holds the data
 */
public record Ports(int gateway, int simulator, int smtp, int imap, int database) {

    private static final int DEFAULT = 5000;
    private static final int CANDIDATES = 50;

    /** As the environment names them. */
    public static Ports from(Map<String, String> environment) {
        var gateway = number(environment, "PORT", DEFAULT);
        return new Ports(
                gateway,
                number(environment, "SIMULATOR_PORT", gateway + 1),
                number(environment, "SIMULATOR_SMTP_PORT", gateway + 25),
                number(environment, "SIMULATOR_IMAP_PORT", gateway + 143),
                gateway + 20);
    }

    /** Somewhere where nobody listens. */
    public static Ports free() throws IOException {
        for (var first : FreePorts.find(CANDIDATES)) {
            var ports = from(Map.of("PORT", Integer.toString(first)));
            if (Machine.areFree(ports.all().values())) {
                return ports;
            }
        }
        throw new IOException("no run of free ports was found");
    }

    /** Those of another set of services, on the same database, broker, store and simulator. */
    public Ports ofAnotherSet(int distance) {
        return new Ports(gateway + distance, simulator, smtp, imap, database);
    }

    int ticketService() {
        return gateway + 10;
    }

    int replyService() {
        return gateway + 11;
    }

    int attachmentService() {
        return gateway + 12;
    }

    int notificationService() {
        return gateway + 13;
    }

    /** Kafka's. */
    public int broker() {
        return database + 1;
    }

    int controller() {
        return database + 2;
    }

    /** The S3 store's. */
    public int store() {
        return database + 3;
    }

    /** All of them by what wants them. */
    public Map<String, Integer> all() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("the gateway", gateway);
        all.put("the simulator", simulator);
        all.put("ticket-service", ticketService());
        all.put("reply-service", replyService());
        all.put("attachment-service", attachmentService());
        all.put("notification-service", notificationService());
        all.put("MariaDB", database);
        all.put("Kafka", broker());
        all.put("Kafka's controller", controller());
        all.put("the S3 store", store());
        all.put("the simulator's SMTP", smtp);
        all.put("the simulator's IMAP", imap);
        return all;
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        var value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : Integer.parseInt(value);
    }
}
