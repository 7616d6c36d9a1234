package com.tick.simulator.control;

import com.tick.simulator.customer.Numbers;
import com.tick.simulator.customer.OpenChat;
import com.tick.simulator.persona.Persona;
import com.tick.simulator.persona.Personas;
import com.tick.simulator.persona.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Lists customers, adds them and gives them traits. */
@RestController
@RequestMapping("/_fake/personas")
class PersonaController {
    private final Personas personas;
    private final OpenChat openChat;

    PersonaController(Personas personas, OpenChat openChat) {
        this.personas = personas;
        this.openChat = openChat;
    }

    @GetMapping
    List<Persona> all() {
        return personas.all();
    }

    /** {"customer":"49…","name"?,"traits"?:["BLOCKED_US"]}: what is not given stays as it is. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Persona put(@RequestBody JsonNode order) {
        var number = Numbers.of(order);
        var name = Orders.optional(order, "name");
        if (name != null) personas.named(number, name);
        if (order.has("traits")) {
            var traits = EnumSet.noneOf(Trait.class);
            for (var trait : order.path("traits"))
                traits.add(Trait.valueOf(trait.asString("").toUpperCase(Locale.ROOT)));
            openChat.traits(number, traits);
        }
        return personas.meet(number);
    }
}
