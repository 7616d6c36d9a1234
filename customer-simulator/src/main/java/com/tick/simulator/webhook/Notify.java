package com.tick.simulator.webhook;

import com.tick.simulator.behaviour.Switches;
import com.tick.simulator.clock.Agenda;
import com.tick.simulator.persona.Persona;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes one message or status and puts it on its way, alone or together with others. */
@Component
public class Notify {
    private final Envelopes envelopes;
    private final Deliveries deliveries;
    private final WebhookFaults faults;
    private final Switches switches;
    private final Agenda agenda;
    private final List<ObjectNode> batch = new ArrayList<>();

    Notify(Envelopes envelopes, Deliveries deliveries, WebhookFaults faults, Switches switches, Agenda agenda) {
        this.envelopes = envelopes;
        this.deliveries = deliveries;
        this.faults = faults;
        this.switches = switches;
        this.agenda = agenda;
    }

    public void message(Persona customer, String number, ObjectNode message) {
        put(envelopes.message(
                customer, number, message, !message.path("type").asString("").equals("system")));
    }

    /** Failed statuses come without the contact. */
    public void status(Persona customer, String number, ObjectNode status) {
        put(envelopes.status(
                customer, number, status, !status.path("status").asString("").equals("failed")));
    }

    private void put(ObjectNode value) {
        for (var delay : faults.next()) {
            if (switches.current().webhookBatch() <= 1)
                deliveries.send(envelopes.around(List.of(value)).toString(), delay);
            else collect(value);
        }
    }

    private synchronized void collect(ObjectNode value) {
        batch.add(value);
        if (batch.size() >= switches.current().webhookBatch()) flush();
        else if (batch.size() == 1)
            agenda.in(Duration.ofMillis(switches.current().batchWaitMs()), this::flush);
    }

    private synchronized void flush() {
        if (batch.isEmpty()) return;
        deliveries.send(envelopes.around(batch).toString(), Duration.ZERO);
        batch.clear();
    }
}
