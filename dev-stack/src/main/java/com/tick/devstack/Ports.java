package com.tick.devstack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where everything listens; all ports move with the first.
 *
 * @param gateway what people type
 * @param simulator the phone page
 */
record Ports(int gateway, int simulator) {

    private static final int DEFAULT = 5000;

    static Ports from(Map<String, String> environment) {
        var gateway = number(environment, "PORT", DEFAULT);
        return new Ports(gateway, number(environment, "SIMULATOR_PORT", gateway + 1));
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

    int database() {
        return gateway + 20;
    }

    int broker() {
        return gateway + 21;
    }

    int controller() {
        return gateway + 22;
    }

    int store() {
        return gateway + 23;
    }

    /** All of them by what wants them. */
    Map<String, Integer> all() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("the gateway", gateway);
        all.put("the simulator", simulator);
        all.put("ticket-service", ticketService());
        all.put("reply-service", replyService());
        all.put("attachment-service", attachmentService());
        all.put("notification-service", notificationService());
        all.put("MariaDB", database());
        all.put("Kafka", broker());
        all.put("Kafka's controller", controller());
        all.put("the S3 store", store());
        return all;
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        var value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : Integer.parseInt(value);
    }
}
