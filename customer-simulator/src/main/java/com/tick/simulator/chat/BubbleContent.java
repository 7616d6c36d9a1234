package com.tick.simulator.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a message says, whoever sent it and whatever becomes of it.
 *
 * @param text all of it in readable words, whatever the type
 * @param quotes the id of the message that this one answers
 * @param frame null for a message that is nothing but its words
 * @param payload the message's own structure, where words do not say it all
 */
public record BubbleContent(
        String type,
        String text,
        @Nullable String mediaId,
        @Nullable String fileName,
        @Nullable String quotes,
        List<PhoneButton> buttons,
        @Nullable Frame frame,
        @Nullable JsonNode payload) {

    /**
     * What stands around the words; heading and footer are part of the text as well.
     *
     * @param menu what the button is called that opens a list
     */
    public record Frame(String heading, String footer, String menu) {}

    public static BubbleContent words(String type, String text) {
        return new BubbleContent(type, text, null, null, null, List.of(), null, null);
    }

    public static BubbleContent file(String type, String caption, @Nullable String mediaId, @Nullable String fileName) {
        return new BubbleContent(type, caption, mediaId, fileName, null, List.of(), null, null);
    }

    public static BubbleContent choices(String type, String text, Frame frame, List<PhoneButton> buttons) {
        return new BubbleContent(type, text, null, null, null, List.copyOf(buttons), frame, null);
    }

    public static BubbleContent location(JsonNode place) {
        var name = place.path("name").asString("");
        var address = place.path("address").asString("");
        var where = (name + " " + address).strip();
        var point = place.path("latitude").asString("") + ", "
                + place.path("longitude").asString("");
        return structured("location", "📍 " + (where.isEmpty() ? point : where), place);
    }

    public static BubbleContent contacts(JsonNode people) {
        var names = new ArrayList<String>();
        for (var person : people)
            names.add(person.path("name").path("formatted_name").asString(""));
        return structured("contacts", "👤 " + String.join(", ", names), people);
    }

    public BubbleContent quoting(@Nullable String messageId) {
        return new BubbleContent(type, text, mediaId, fileName, messageId, buttons, frame, payload);
    }

    BubbleContent saying(String other) {
        return new BubbleContent(type, other, mediaId, fileName, quotes, buttons, frame, payload);
    }

    private static BubbleContent structured(String type, String text, JsonNode payload) {
        return new BubbleContent(type, text, null, null, null, List.of(), null, payload);
    }
}
