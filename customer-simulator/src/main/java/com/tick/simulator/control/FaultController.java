package com.tick.simulator.control;

import com.tick.simulator.fault.Fault;
import com.tick.simulator.fault.Faults;
import com.tick.simulator.webhook.WebhookFaults;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Orders faults: {"match":{…},"nth":1,"times":1,"action":"accept-then-drop"}, or an action object with its details. */
@RestController
@RequestMapping("/_fake/faults")
class FaultController {
    private static final Duration LATE = Duration.ofSeconds(3);

    private final Faults faults;
    private final WebhookFaults webhookFaults;
    private final JsonMapper json;

    FaultController(Faults faults, WebhookFaults webhookFaults, JsonMapper json) {
        this.faults = faults;
        this.webhookFaults = webhookFaults;
        this.json = json;
    }

    @GetMapping
    List<Fault> all() {
        return faults.all();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Boolean> add(@RequestBody ObjectNode order) {
        var action = order.path("action");
        if (action.has("webhook"))
            webhookFaults.plan(copies(action), order.path("times").asInt(1));
        else {
            if (action.isString()) order.putObject("action").put("kind", action.asString(""));
            if (!order.path("action").has("kind")) throw new IllegalArgumentException("\"action\" is required.");
            faults.add(json.treeToValue(order, Fault.class));
        }
        return Orders.DONE;
    }

    @DeleteMapping
    Map<String, Boolean> clear() {
        faults.reset();
        webhookFaults.reset();
        return Orders.DONE;
    }

    private static List<Duration> copies(JsonNode action) {
        return switch (action.path("webhook").asString("")) {
            case "drop" -> List.of();
            case "dup" -> List.of(Duration.ZERO, Duration.ZERO);
            // late enough to fall behind whatever comes next
            case "reorder" -> List.of(LATE);
            case "delay" -> List.of(Duration.ofMillis(action.path("ms").asLong(LATE.toMillis())));
            default -> throw new IllegalArgumentException("webhook must be drop, dup, reorder or delay.");
        };
    }
}
