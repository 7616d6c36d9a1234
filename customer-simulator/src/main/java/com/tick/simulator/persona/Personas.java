package com.tick.simulator.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All customers. A number nobody has heard of becomes a plain customer the moment it is used. */
@Component
public class Personas {
    private static final int MOST = 20_000;

    private final Map<String, Persona> byNumber = new LinkedHashMap<>();

    Personas() {
        reset();
    }

    public synchronized void reset() {
        byNumber.clear();
        meet("4915100000001", "Ada Example");
        special("4915100000002", "Ben Elsewhere", Trait.NOT_ON_WHATSAPP, null);
        special("4915100000003", "Cleo Quiet", Trait.OPTED_OUT, null);
        special("4915100000004", "Dana Hidden", Trait.HAS_USERNAME, "@dana");
        special("4915100000005", "Emil Offline", Trait.OFFLINE, null);
    }

    public synchronized List<Persona> all() {
        return new ArrayList<>(byNumber.values());
    }

    public synchronized void restore(List<Persona> others) {
        byNumber.clear();
        others.forEach(persona -> byNumber.put(persona.number(), persona));
    }

    public synchronized Persona meet(String number) {
        var known = byNumber.get(number);
        return known != null ? known : meet(number, "Customer " + number.substring(Math.max(0, number.length() - 4)));
    }

    public synchronized Optional<Persona> byUserId(String userId) {
        return byNumber.values().stream()
                .filter(persona -> persona.userId().equals(userId))
                .findFirst();
    }

    public synchronized Persona named(String number, String name) {
        meet(number);
        return replace(number, persona -> persona.named(name));
    }

    public synchronized Persona heard(String number, Instant at) {
        meet(number);
        return replace(number, persona -> persona.heard(at));
    }

    public synchronized Persona with(String number, Set<Trait> traits, @Nullable String username) {
        meet(number);
        return replace(number, persona -> persona.with(traits, username));
    }

    /** The same person under another number; the platform then gives another business-scoped id. */
    public synchronized Persona move(String from, String to) {
        var moved = meet(from).movedTo(to, newUserId());
        byNumber.remove(from);
        byNumber.put(to, moved);
        return moved;
    }

    private void special(String number, String name, Trait trait, @Nullable String username) {
        meet(number, name);
        with(number, Set.of(trait), username);
    }

    private Persona meet(String number, String name) {
        if (byNumber.size() >= MOST)
            byNumber.remove(byNumber.keySet().iterator().next());
        var persona = new Persona(number, name, newUserId(), null, Set.of(), null);
        byNumber.put(number, persona);
        return persona;
    }

    private Persona replace(String number, UnaryOperator<Persona> change) {
        var changed = change.apply(meet(number));
        byNumber.put(number, changed);
        return changed;
    }

    private static String newUserId() {
        var bits = UUID.randomUUID().getMostSignificantBits() >>> 2;
        return "DE." + bits;
    }
}
