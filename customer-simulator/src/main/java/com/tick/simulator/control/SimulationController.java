package com.tick.simulator.control;

import com.tick.simulator.behaviour.Behaviour;
import com.tick.simulator.behaviour.Switches;
import com.tick.simulator.chat.ChangeSignal;
import com.tick.simulator.clock.Agenda;
import com.tick.simulator.clock.VirtualClock;
import com.tick.simulator.customer.Numbers;
import com.tick.simulator.message.StatusScripts;
import com.tick.simulator.message.StatusStep;
import com.tick.simulator.template.Template;
import com.tick.simulator.template.Templates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Time, switches, status scripts, approval of templates, and the way back to the beginning. */
@RestController
@RequestMapping("/_fake")
class SimulationController {
    private final VirtualClock clock;
    private final Agenda agenda;
    private final Switches switches;
    private final StatusScripts scripts;
    private final Templates templates;
    private final Reset reset;
    private final Snapshots snapshots;
    private final ChangeSignal changes;

    SimulationController(
            VirtualClock clock,
            Agenda agenda,
            Switches switches,
            StatusScripts scripts,
            Templates templates,
            Reset reset,
            Snapshots snapshots,
            ChangeSignal changes) {
        this.clock = clock;
        this.agenda = agenda;
        this.switches = switches;
        this.scripts = scripts;
        this.templates = templates;
        this.reset = reset;
        this.snapshots = snapshots;
        this.changes = changes;
    }

    @GetMapping("/clock")
    Map<String, String> now() {
        return Map.of("now", clock.instant().toString(), "ahead", clock.ahead().toString());
    }

    /** {"hours":25}, {"minutes":6}, {"seconds":90} or {"duration":"PT25H"}; several add up. */
    @PostMapping(path = "/clock/advance", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> advance(@RequestBody JsonNode order) {
        var by = Duration.parse(order.path("duration").asString("PT0S"))
                .plusHours(order.path("hours").asLong(0))
                .plusMinutes(order.path("minutes").asLong(0))
                .plusSeconds(order.path("seconds").asLong(0));
        if (by.isNegative() || by.isZero()) throw new IllegalArgumentException("The clock can only move forward.");
        agenda.advance(by);
        changes.changed();
        return now();
    }

    @GetMapping("/settings")
    Behaviour settings() {
        return switches.current();
    }

    @PostMapping(path = "/settings", consumes = MediaType.APPLICATION_JSON_VALUE)
    Behaviour change(@RequestBody ObjectNode order) {
        return switches.change(order);
    }

    /** {"to"?,"times"?,"beforeResponse"?,"steps":[{"status":"sent","afterMs":0,"code"?}]}. */
    @PostMapping(path = "/scripts", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Boolean> script(@RequestBody JsonNode order) {
        var steps = new ArrayList<StatusStep>();
        for (var step : order.path("steps"))
            steps.add(new StatusStep(
                    Orders.required(step, "status"),
                    step.path("afterMs").asLong(0),
                    step.has("code") ? step.path("code").asInt() : null));
        var to = Orders.optional(order, "to");
        scripts.order(
                to == null ? null : Numbers.digits(to),
                order.path("times").asInt(1),
                steps,
                order.path("beforeResponse").asBoolean(false));
        return Orders.DONE;
    }

    /** Messages have their usual statuses again. */
    @DeleteMapping("/scripts")
    Map<String, Boolean> forgetScripts() {
        scripts.reset();
        return Orders.DONE;
    }

    /** {"name":"ticket_received","status":"PAUSED"}. */
    @PostMapping(path = "/templates", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Boolean> decide(@RequestBody JsonNode order) {
        var status = Orders.required(order, "status").toUpperCase(Locale.ROOT);
        templates.decide(Orders.required(order, "name"), Template.Status.valueOf(status));
        return Orders.DONE;
    }

    /** {"name":"before the fault"}; without a name there is one. */
    @PostMapping(path = "/snapshot", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Boolean> snapshot(@RequestBody JsonNode order) {
        snapshots.take(order.path("name").asString("only"));
        return Orders.DONE;
    }

    @PostMapping(path = "/restore", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Boolean> restore(@RequestBody JsonNode order) {
        snapshots.restore(order.path("name").asString("only"));
        return Orders.DONE;
    }

    @PostMapping("/reset")
    Map<String, Boolean> reset() {
        reset.handle();
        return Orders.DONE;
    }
}
