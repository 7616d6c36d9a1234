package com.tick.simulator.message;

import com.tick.simulator.graph.GraphRefusal;
import tools.jackson.databind.JsonNode;

/** Lengths the platform insists on, counted in code points. */
final class Limits {
    private Limits() {}

    static String text(String field, JsonNode node, int longest) {
        var text = node.asString("");
        if (text.isBlank()) throw GraphRefusal.missing(field);
        return within(field, text, longest);
    }

    static String optional(String field, JsonNode node, int longest) {
        return within(field, node.asString(""), longest);
    }

    private static String within(String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest)
            throw GraphRefusal.badValue(field, "must be at most " + longest + " characters long");
        return text;
    }
}
