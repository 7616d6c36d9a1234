package com.tick.notification.channel.whatsapp.graph;

import com.tick.notification.channel.SendOutcome;
import com.tick.support.text.TextParts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decides what an answer of the Graph API means for the message. */
final class AnswerReader {

    private static final int LONGEST_DETAILS = 200;

    /** 0 would mean that our token is refused. */
    private static final int NO_CODE = -1;

    private AnswerReader() {}

    static SendOutcome read(JsonMapper json, int status, byte[] body) {
        var answer = parsed(json, body);
        if (answer == null) {
            return new SendOutcome.Ambiguous("WhatsApp answered %d without saying why.".formatted(status));
        }
        var error = answer.path("error");
        if (error.isObject()) {
            return new SendOutcome.Refused(error(error).forCore());
        }
        var wamid = answer.path("messages").path(0).path("id").asString("");
        return status == 200 && !wamid.isBlank()
                ? new SendOutcome.Accepted(wamid)
                : new SendOutcome.Ambiguous("WhatsApp's answer names no message.");
    }

    static GraphError error(JsonNode error) {
        return new GraphError(error.path("code").asInt(NO_CODE), details(error));
    }

    private static @Nullable JsonNode parsed(JsonMapper json, byte[] body) {
        try {
            var answer = json.readTree(body);
            return answer.isObject() ? answer : null;
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private static String details(JsonNode error) {
        var details = error.path("error_data").path("details").asString("");
        var words = details.isBlank() ? error.path("message").asString("") : details;
        return TextParts.shortened(words, LONGEST_DETAILS);
    }
}
