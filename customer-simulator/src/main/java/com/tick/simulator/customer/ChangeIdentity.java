package com.tick.simulator.customer;

import com.tick.simulator.chat.Chats;
import com.tick.simulator.persona.Persona;
import com.tick.simulator.persona.Personas;
import com.tick.simulator.persona.Trait;
import java.util.EnumSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** The customer moves to another number, or hides the number behind a username. */
@Component
public class ChangeIdentity {
    private final Personas personas;
    private final Chats chats;
    private final WriteAsCustomer writeAsCustomer;

    ChangeIdentity(Personas personas, Chats chats, WriteAsCustomer writeAsCustomer) {
        this.personas = personas;
        this.chats = chats;
        this.writeAsCustomer = writeAsCustomer;
    }

    public Persona number(String from, String to) {
        var before = personas.meet(from);
        var after = personas.move(from, to);
        chats.move(from, to);
        var payload = JsonNodeFactory.instance
                .objectNode()
                .put("type", "user_changed_number")
                .put("body", "User " + before.name() + " changed from " + from + " to " + to)
                .put("wa_id", to)
                .put("user_id", after.userId())
                .put("previous_user_id", before.userId());
        writeAsCustomer.handle(WriteAsCustomer.Command.one(to, "system", payload, null));
        return after;
    }

    public Persona username(String customer, String username) {
        var traits = EnumSet.of(Trait.HAS_USERNAME);
        traits.addAll(personas.meet(customer).traits());
        return personas.with(customer, traits, username);
    }
}
