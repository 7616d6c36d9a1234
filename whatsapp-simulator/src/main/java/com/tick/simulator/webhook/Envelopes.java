package com.tick.simulator.webhook;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.persona.Persona;
import com.tick.simulator.persona.Trait;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Wraps messages and statuses in the platform's envelope. */
@Component
class Envelopes {
    private final SimulatorSettings settings;

    Envelopes(SimulatorSettings settings) {
        this.settings = settings;
    }

    ObjectNode around(List<ObjectNode> values) {
        var body = JsonNodeFactory.instance.objectNode().put("object", "whatsapp_business_account");
        var entry = body.putArray("entry").addObject().put("id", settings.wabaId());
        var changes = entry.putArray("changes");
        values.forEach(value -> changes.addObject().set("value", value).put("field", "messages"));
        return body;
    }

    ObjectNode message(Persona customer, ObjectNode message, boolean withContact) {
        var value = value();
        if (withContact) contact(value, customer);
        value.putArray("messages").add(message);
        return value;
    }

    ObjectNode status(Persona customer, ObjectNode status, boolean withContact) {
        var value = value();
        if (withContact) contact(value, customer);
        value.putArray("statuses").add(status);
        return value;
    }

    private ObjectNode value() {
        var value = JsonNodeFactory.instance.objectNode().put("messaging_product", "whatsapp");
        value.putObject("metadata")
                .put("display_phone_number", settings.displayNumber().replaceAll("\\D", ""))
                .put("phone_number_id", settings.phoneNumberId());
        return value;
    }

    private static void contact(ObjectNode value, Persona customer) {
        var contact = value.putArray("contacts").addObject();
        var profile = contact.putObject("profile").put("name", customer.name());
        if (customer.username() != null) profile.put("username", customer.username());
        if (!customer.is(Trait.HAS_USERNAME)) contact.put("wa_id", customer.number());
        contact.put("user_id", customer.userId());
    }
}
