package com.tick.simulator.behaviour;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the behaviour in force. */
@Component
public class Switches {
    private final JsonMapper json;
    private volatile Behaviour current = Behaviour.usual();

    Switches(JsonMapper json) {
        this.json = json;
    }

    public Behaviour current() {
        return current;
    }

    /** Changes the named switches and leaves the others; an unknown name is refused, so a typing error cannot pass for a test. */
    public synchronized Behaviour change(ObjectNode changes) {
        current = merged(current, changes);
        return current;
    }

    public synchronized void restore(Behaviour other) {
        current = other;
    }

    public void reset() {
        current = Behaviour.usual();
    }

    private Behaviour merged(Behaviour before, ObjectNode changes) {
        ObjectNode all = json.valueToTree(before);
        for (String name : changes.propertyNames())
            if (!all.has(name)) throw new IllegalArgumentException("No such switch: " + name);
        changes.properties().forEach(entry -> all.set(entry.getKey(), entry.getValue()));
        return json.treeToValue(all, Behaviour.class);
    }
}
