package com.tick.simulator.message;

import com.tick.simulator.chat.Bubble;
import com.tick.simulator.chat.Chats;
import com.tick.simulator.chat.Tick;
import com.tick.simulator.clock.VirtualClock;
import com.tick.simulator.graph.GraphErrorBody;
import com.tick.simulator.persona.Personas;
import com.tick.simulator.persona.Trait;
import com.tick.simulator.webhook.Notify;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Moves the ticks of one message and tells the business. */
@Component
public class ReportStatus {
    private static final int INTERNAL = 131000;

    private final Chats chats;
    private final Personas personas;
    private final Notify notify;
    private final VirtualClock clock;

    ReportStatus(Chats chats, Personas personas, Notify notify, VirtualClock clock) {
        this.chats = chats;
        this.personas = personas;
        this.notify = notify;
        this.clock = clock;
    }

    public void handle(Bubble message, Tick tick, @Nullable Integer code) {
        var customer = personas.meet(message.customer());
        chats.tick(message.id(), tick, code);
        var status = JsonNodeFactory.instance.objectNode();
        status.put("id", message.id())
                .put("status", tick.word())
                .put("timestamp", Long.toString(clock.instant().getEpochSecond()));
        if (!customer.is(Trait.HAS_USERNAME)) status.put("recipient_id", customer.number());
        status.put("recipient_user_id", customer.userId());
        if (message.opaque() != null) status.put("biz_opaque_callback_data", message.opaque());
        if (tick == Tick.FAILED) status.putArray("errors").add(error(code == null ? INTERNAL : code));
        else pricing(status, message);
        notify.status(customer, message.number(), status);
    }

    private static ObjectNode error(int code) {
        return GraphErrorBody.inStatus(code, "Simulated failure " + code + ".");
    }

    /** No conversation object: the platform left it out from v24 on. */
    private static void pricing(ObjectNode status, Bubble message) {
        var template = message.type().equals("template");
        status.putObject("pricing")
                .put("billable", template)
                .put("pricing_model", "PMP")
                .put("type", template ? "regular" : "free_customer_service")
                .put("category", template ? "utility" : "service");
    }
}
