package com.tick.simulator;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One simulator and one business for all tests of a class, put back before each. */
abstract class SimulatorContract {
    protected static Business business;
    protected static CustomerSimulator simulator;
    protected static final String FIRST = "100000000000001";
    protected static final String SECOND = "100000000000009";

    protected static Graph graph;

    @BeforeAll
    static void open() throws IOException {
        business = new Business();
        simulator =
                CustomerSimulator.start(SimulatorSettings.from(Map.of("WHATSAPP_PHONE_NUMBER_ID", FIRST + "," + SECOND))
                        .withPort(0)
                        .withWebhookUrl(business.webhook())
                        .withSmsWebhookUrl(business.smsWebhook()));
        graph = new Graph(simulator);
    }

    @AfterAll
    static void close() {
        simulator.close();
        business.close();
    }

    @BeforeEach
    void start() throws IOException, InterruptedException {
        graph.control("reset", "{}");
        business.forget();
    }
}
