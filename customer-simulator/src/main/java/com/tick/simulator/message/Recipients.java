package com.tick.simulator.message;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.graph.GraphError;
import com.tick.simulator.graph.GraphRefusal;
import com.tick.simulator.persona.Persona;
import com.tick.simulator.persona.Personas;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds whom a message is for: a phone number as people write it, or a business-scoped id. */
@Component
class Recipients {
    private final SimulatorSettings settings;
    private final Personas personas;

    Recipients(SimulatorSettings settings, Personas personas) {
        this.settings = settings;
        this.personas = personas;
    }

    Persona of(JsonNode body) {
        var to = body.path("to").asString("");
        if (!to.isEmpty()) return personas.meet(digits(to));
        var userId = body.path("recipient").asString("");
        if (userId.isEmpty()) throw GraphRefusal.missing("to");
        return personas.byUserId(userId)
                .orElseThrow(() -> new GraphRefusal(GraphError.INVALID_PARAMETER, "The recipient is not known."));
    }

    /** Without a plus the platform takes a number that lacks the business's country code for a national one. */
    private String digits(String to) {
        if (!to.matches("[+0-9 ().\\-]+")) throw GraphRefusal.badValue("to", "is not a valid phone number");
        var digits = to.replaceAll("\\D", "");
        var complete = to.strip().startsWith("+") || digits.startsWith(settings.countryCode());
        var number = complete ? digits : settings.countryCode() + digits;
        if (number.length() < 7 || number.length() > 15)
            throw GraphRefusal.badValue("to", "is not a valid phone number");
        if (number.equals(settings.displayNumber().replaceAll("\\D", "")))
            throw new GraphRefusal(131021, "The recipient is the sender.");
        return number;
    }
}
