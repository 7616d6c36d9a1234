package com.tick.support.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers as they are stored for repetitions: status and JSON, without secrets. */
class FirstAnswer {

    /** What a column takes, whatever the characters. */
    private static final int LONGEST = 16_000;

    private final JsonMapper json;

    FirstAnswer(JsonMapper json) {
        this.json = json;
    }

    /** Null when it is nothing that is stored, or too long for it; the work is done again then. */
    @Nullable
    String of(ContentCachingResponseWrapper answer, @Nullable OnRepetition special) {
        var kept = json.createObjectNode().put("status", answer.getStatus());
        if (special == null || !special.workAgain()) {
            try {
                var body = json.readTree(answer.getContentAsByteArray());
                if (!body.isMissingNode()) {
                    kept.set("body", withoutSecrets(body, special));
                }
            } catch (JacksonException noJson) {
                return null;
            }
        }
        var text = json.writeValueAsString(kept);
        return text.length() > LONGEST ? null : text;
    }

    private static JsonNode withoutSecrets(JsonNode body, @Nullable OnRepetition special) {
        if (special != null && body.path("data") instanceof ObjectNode data) {
            for (var secret : special.forget()) {
                data.putNull(secret);
            }
        }
        return body;
    }

    void send(String kept, HttpServletResponse response) throws IOException {
        var answer = json.readTree(kept);
        response.setStatus(answer.path("status").asInt());
        response.setHeader("Cache-Control", "no-store");
        var body = answer.path("body");
        if (!body.isMissingNode()) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(response.getOutputStream(), body);
        }
    }
}
