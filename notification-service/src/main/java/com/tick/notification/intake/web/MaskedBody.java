package com.tick.notification.intake.web;

import com.tick.notification.channel.RawInbound;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A webhook body that still tells what it is, without what people wrote or who they are. What is not known is masked. */
@Component
class MaskedBody {

    private static final int DEEPEST = 20;

    /** Larger ones are not shown. */
    private static final long LARGEST = 4 * 1024 * 1024;

    /** Values of WhatsApp's own vocabulary, and ids of ours. */
    private static final Set<String> HARMLESS = Set.of(
            "object",
            "field",
            "messaging_product",
            "phone_number_id",
            "type",
            "status",
            "timestamp",
            "mime_type",
            "code",
            "title",
            "event",
            "category",
            "message_template_name",
            "message_template_language",
            "new_quality_score",
            "new_category",
            "biz_opaque_callback_data",
            "pricing_model",
            "billable",
            "voice",
            "animated",
            "forwarded",
            "frequently_forwarded");

    private final JsonMapper json;

    MaskedBody(JsonMapper json) {
        this.json = json;
    }

    JsonNode of(RawInbound raw) {
        if (raw.size() > LARGEST) {
            return JsonNodeFactory.instance.stringNode("%d bytes".formatted(raw.size()));
        }
        var body = raw.bytes();
        try {
            return masked("", json.readTree(body), 0);
        } catch (JacksonException notJson) {
            return JsonNodeFactory.instance.stringNode(
                    "not JSON, %d bytes".formatted(new String(body, StandardCharsets.UTF_8).length()));
        }
    }

    private static JsonNode masked(String name, JsonNode value, int depth) {
        var nodes = JsonNodeFactory.instance;
        if (depth > DEEPEST) {
            return nodes.stringNode("…");
        }
        if (value.isObject()) {
            var masked = nodes.objectNode();
            value.properties().forEach(it -> masked.set(it.getKey(), masked(it.getKey(), it.getValue(), depth + 1)));
            return masked;
        }
        if (value.isArray()) {
            var masked = nodes.arrayNode();
            value.forEach(it -> masked.add(masked(name, it, depth + 1)));
            return masked;
        }
        boolean tells = HARMLESS.contains(name) || value.isNull() || value.isBoolean();
        return tells
                ? value
                : nodes.stringNode("••• (%d)".formatted(value.asString("").length()));
    }
}
