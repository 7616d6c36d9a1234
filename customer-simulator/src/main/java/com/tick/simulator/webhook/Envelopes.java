package com.tick.simulator.webhook;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.persona.Persona;
import com.tick.simulator.persona.Trait;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Wraps messages and statuses in the platform's envelope. */
@Component
class Envelopes {
    private final SimulatorSettings settings;

    Envelopes(SimulatorSettings settings) {
        this.settings = settings;
    }

    /**
     * One body for all of them. Several come as the platform mixes them: in two entries, with messages and statuses of
     * one number side by side in one change.
     */
    ObjectNode around(List<ObjectNode> values) {
        var body = JsonNodeFactory.instance.objectNode().put("object", "whatsapp_business_account");
        var entries = body.putArray("entry");
        var half = (values.size() + 1) / 2;
        entry(entries, values.subList(0, half));
        if (half < values.size()) entry(entries, values.subList(half, values.size()));
        return body;
    }

    private void entry(ArrayNode entries, List<ObjectNode> values) {
        var changes = entries.addObject().put("id", settings.wabaId()).putArray("changes");
        for (int index = 0; index < values.size(); index++) {
            var value = values.get(index).deepCopy();
            if (index + 1 < values.size() && fit(value, values.get(index + 1))) merge(value, values.get(++index));
            changes.addObject().set("value", value).put("field", "messages");
        }
    }

    /** A message and a status of the same number. */
    private static boolean fit(ObjectNode one, ObjectNode other) {
        return one.path("metadata").equals(other.path("metadata")) && one.has("messages") != other.has("messages");
    }

    private static void merge(ObjectNode into, ObjectNode other) {
        for (var list : List.of("contacts", "messages", "statuses"))
            if (other.has(list)) into.withArray(list).addAll((ArrayNode) other.get(list));
    }

    ObjectNode message(Persona customer, String number, ObjectNode message, boolean withContact) {
        var value = value(number);
        if (withContact) contact(value, customer);
        value.putArray("messages").add(message);
        return value;
    }

    ObjectNode status(Persona customer, String number, ObjectNode status, boolean withContact) {
        var value = value(number);
        if (withContact) contact(value, customer);
        value.putArray("statuses").add(status);
        return value;
    }

    private ObjectNode value(String number) {
        var value = JsonNodeFactory.instance.objectNode().put("messaging_product", "whatsapp");
        value.putObject("metadata")
                .put("display_phone_number", settings.displayNumber().replaceAll("\\D", ""))
                .put("phone_number_id", number);
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
