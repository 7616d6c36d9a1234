package com.tick.simulator.graph;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an error the way the platform does, in answers and inside failed statuses. */
public final class GraphErrorBody {
    private GraphErrorBody() {}

    public static ObjectNode answer(int code, @Nullable Integer subcode, String details) {
        var body = JsonNodeFactory.instance.objectNode();
        var error = body.putObject("error");
        error.put("message", message(code, details))
                .put("type", "OAuthException")
                .put("code", code);
        if (subcode != null) error.put("error_subcode", subcode);
        error.putObject("error_data").put("messaging_product", "whatsapp").put("details", details);
        error.put(
                "fbtrace_id",
                "A" + UUID.randomUUID().toString().replace("-", "").substring(0, 22));
        return body;
    }

    public static ObjectNode inStatus(int code, String details) {
        var title = GraphError.of(code).title();
        var error = JsonNodeFactory.instance.objectNode();
        error.put("code", code).put("title", title).put("message", title);
        error.putObject("error_data").put("details", details);
        return error.put("href", "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/");
    }

    private static String message(int code, String details) {
        if (code == GraphError.INVALID_TOKEN) return "Invalid OAuth access token - " + details;
        return "(#" + code + ") " + GraphError.of(code).title();
    }
}
