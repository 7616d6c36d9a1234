package com.tick.simulator.message;

import com.tick.simulator.chat.BubbleContent;
import com.tick.simulator.graph.GraphError;
import com.tick.simulator.graph.GraphRefusal;
import com.tick.simulator.template.FillTemplate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Checks the body of a send call: known fields, required fields, values, in the platform's order. */
@Component
class ReadMessage {
    private static final Set<String> KNOWN = Set.of(
            "messaging_product",
            "recipient_type",
            "to",
            "recipient",
            "type",
            "context",
            "biz_opaque_callback_data",
            "recipient_identity_key_hash",
            "text",
            "image",
            "document",
            "audio",
            "video",
            "sticker",
            "location",
            "contacts",
            "template",
            "interactive",
            "reaction",
            "status",
            "message_id",
            "typing_indicator");
    private static final int LONGEST_OPAQUE = 512;

    private final Recipients recipients;
    private final FillTemplate fillTemplate;
    private final ReadMedia readMedia;

    ReadMessage(Recipients recipients, FillTemplate fillTemplate, ReadMedia readMedia) {
        this.recipients = recipients;
        this.fillTemplate = fillTemplate;
        this.readMedia = readMedia;
    }

    void shape(JsonNode body) {
        if (!body.isObject()) throw new GraphRefusal(GraphError.INVALID_PARAMETER, "The body must be a JSON object.");
        for (var name : body.propertyNames())
            if (!KNOWN.contains(name))
                throw new GraphRefusal(
                        GraphError.INVALID_PARAMETER, "Unexpected key \"" + name + "\" on param \"root\".");
        if (!body.has("messaging_product"))
            throw new GraphRefusal(GraphError.INVALID_PARAMETER, "The parameter messaging_product is required.");
        if (!"whatsapp".equals(body.path("messaging_product").asString("")))
            throw new GraphRefusal(GraphError.INVALID_PARAMETER, "messaging_product must be whatsapp.");
    }

    Outgoing handle(JsonNode body) {
        var type = body.path("type").asString("text");
        if (!body.has("to") && !body.has("recipient")) throw GraphRefusal.missing("to");
        if (!body.has(type)) throw GraphRefusal.missing(type);
        var opaque = optional(body, "biz_opaque_callback_data");
        if (opaque != null && opaque.length() > LONGEST_OPAQUE)
            throw GraphRefusal.badValue("biz_opaque_callback_data", "is longer than " + LONGEST_OPAQUE);
        var content = content(type, body.path(type)).quoting(optional(body.path("context"), "message_id"));
        var input = body.has("to") ? body.path("to") : body.path("recipient");
        return new Outgoing(
                input.asString(""),
                recipients.of(body),
                content,
                opaque,
                optional(body.path("reaction"), "message_id"));
    }

    private BubbleContent content(String type, JsonNode node) {
        return switch (type) {
            case "text" -> BubbleContent.words(type, Limits.text("text['body']", node.path("body"), 4096));
            case "image", "document", "audio", "video", "sticker" -> readMedia.handle(type, node);
            case "template" -> fillTemplate.handle(node);
            case "interactive" -> ReadInteractive.handle(node);
            case "reaction" -> reaction(node);
            case "location" -> BubbleContent.location(node);
            case "contacts" -> BubbleContent.contacts(node);
            default -> throw GraphRefusal.badValue("type", "must be one of the known message types");
        };
    }

    private static BubbleContent reaction(JsonNode node) {
        if (optional(node, "message_id") == null) throw GraphRefusal.missing("reaction['message_id']");
        if (!node.has("emoji")) throw GraphRefusal.missing("reaction['emoji']");
        return BubbleContent.words("reaction", node.path("emoji").asString(""));
    }

    private static @Nullable String optional(JsonNode node, String field) {
        var value = node.path(field).asString("");
        return value.isEmpty() ? null : value;
    }
}
