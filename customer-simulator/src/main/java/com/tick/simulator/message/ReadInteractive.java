package com.tick.simulator.message;

import com.tick.simulator.chat.BubbleContent;
import com.tick.simulator.chat.BubbleContent.Frame;
import com.tick.simulator.chat.PhoneButton;
import com.tick.simulator.chat.PhoneButton.Kind;
import com.tick.simulator.graph.GraphRefusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads reply buttons, lists and link buttons within the platform's limits. */
final class ReadInteractive {
    private ReadInteractive() {}

    static BubbleContent handle(JsonNode node) {
        var list = node.path("type").asString("").equals("list");
        var heading =
                Limits.optional("interactive['header']", node.path("header").path("text"), 60);
        var body = Limits.text("interactive['body']['text']", node.path("body").path("text"), list ? 4096 : 1024);
        var footer = Limits.optional(
                "interactive['footer']['text']", node.path("footer").path("text"), 60);
        var text =
                Stream.of(heading, body, footer).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        var menu = list ? node.path("action").path("button").asString("") : "";
        return BubbleContent.choices("interactive", text, new Frame(heading, footer, menu), buttons(node));
    }

    private static List<PhoneButton> buttons(JsonNode node) {
        var action = node.path("action");
        return switch (node.path("type").asString("")) {
            case "button" -> replies(action.path("buttons"));
            case "list" -> rows(action);
            case "cta_url" ->
                List.of(new PhoneButton(
                        Kind.LINK,
                        Limits.text("display_text", action.path("parameters").path("display_text"), 20),
                        Limits.text("url", action.path("parameters").path("url"), 2000),
                        null));
            default -> throw GraphRefusal.badValue("interactive['type']", "must be button, list or cta_url");
        };
    }

    private static List<PhoneButton> replies(JsonNode buttons) {
        if (buttons.isEmpty()) throw GraphRefusal.missing("interactive['action']['buttons']");
        if (buttons.size() > 3)
            throw GraphRefusal.badValue("interactive['action']['buttons']", "must have at most 3 entries");
        var found = new ArrayList<PhoneButton>();
        for (var button : buttons) {
            var reply = button.path("reply");
            found.add(new PhoneButton(
                    Kind.REPLY,
                    Limits.text("button title", reply.path("title"), 20),
                    Limits.text("button id", reply.path("id"), 256),
                    null));
        }
        distinct(found);
        return found;
    }

    private static List<PhoneButton> rows(JsonNode action) {
        Limits.text("interactive['action']['button']", action.path("button"), 20);
        var found = new ArrayList<PhoneButton>();
        for (var section : action.path("sections"))
            for (var row : section.path("rows"))
                found.add(new PhoneButton(
                        Kind.LIST_ROW,
                        Limits.text("row title", row.path("title"), 24),
                        Limits.text("row id", row.path("id"), 200),
                        Limits.optional("row description", row.path("description"), 72)));
        if (found.isEmpty()) throw GraphRefusal.missing("interactive['action']['sections']");
        if (found.size() > 10)
            throw GraphRefusal.badValue("interactive['action']['sections']", "must have at most 10 rows");
        return found;
    }

    private static void distinct(List<PhoneButton> buttons) {
        var titles = new HashSet<String>();
        for (var button : buttons)
            if (!titles.add(button.title())) throw GraphRefusal.badValue("button title", "must be unique");
    }
}
