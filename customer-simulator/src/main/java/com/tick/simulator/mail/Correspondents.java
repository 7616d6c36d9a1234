package com.tick.simulator.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The customers whose mailboxes the page offers, by address, with their names. */
@Component
public class Correspondents {
    private static final int MOST = 1000;
    private static final Map<String, String> FIRST =
            Map.of("ada@example.org", "Ada Example", "ben@example.org", "Ben Elsewhere");

    private final Map<String, String> nameByAddress = new LinkedHashMap<>();

    Correspondents() {
        reset();
    }

    synchronized void add(String address, String name) {
        if (!address.matches("[^\\s<>,;@\"]+@[^\\s<>,;@\"]+"))
            throw new IllegalArgumentException("Enter an email address, such as grace@example.org.");
        if (nameByAddress.size() >= MOST)
            nameByAddress.remove(nameByAddress.keySet().iterator().next());
        nameByAddress.put(Mail.normal(address), name);
    }

    synchronized Map<String, String> all() {
        return new LinkedHashMap<>(nameByAddress);
    }

    synchronized String name(String address) {
        return nameByAddress.getOrDefault(Mail.normal(address), "");
    }

    public final synchronized void reset() {
        nameByAddress.clear();
        nameByAddress.putAll(FIRST);
    }
}
