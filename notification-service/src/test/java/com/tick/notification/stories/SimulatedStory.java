package com.tick.notification.stories;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the stories have in common that run with the service as a process of its own and the simulator for WhatsApp. */
abstract class SimulatedStory {

    static final Duration SOON = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    TicketServiceStandIn tickets;

    @Autowired
    FakeNeighbour neighbour;

    RealService service;
    Phones phones;
    Desk desk;

    @BeforeEach
    void start() {
        service = RealService.with(neighbour);
        phones = service.phones();
        desk = new Desk(service, phones, tickets, neighbour);
    }

    /** What an admin is told. */
    JsonNode asAdmin(String method, String path) {
        return data(service.admin(method, path, "").body());
    }

    JsonNode asAgent(String path) {
        return data(service.agent("GET", path, "").body());
    }

    static JsonNode data(String body) {
        return JSON.readTree(body).path("data");
    }
}
