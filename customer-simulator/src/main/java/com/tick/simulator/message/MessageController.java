package com.tick.simulator.message;

import com.tick.simulator.chat.Bubble;
import com.tick.simulator.chat.Chats;
import com.tick.simulator.chat.Tick;
import com.tick.simulator.graph.GraphAccess;
import com.tick.simulator.graph.GraphError;
import com.tick.simulator.graph.GraphRefusal;
import com.tick.simulator.persona.Trait;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The one call that sends: messages and, in the same place, read receipts. */
@RestController
class MessageController {
    private final GraphAccess access;
    private final JsonMapper json;
    private final ReadMessage readMessage;
    private final SendMessage sendMessage;
    private final Chats chats;

    MessageController(
            GraphAccess access, JsonMapper json, ReadMessage readMessage, SendMessage sendMessage, Chats chats) {
        this.access = access;
        this.json = json;
        this.readMessage = readMessage;
        this.sendMessage = sendMessage;
        this.chats = chats;
    }

    /** Takes bytes, whatever their declared type, because the token is looked at before the body. */
    @PostMapping("/{version:v[0-9]+\\.[0-9]+}/{number}/messages")
    ObjectNode send(
            @PathVariable String version,
            @PathVariable String number,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestBody(required = false) byte @Nullable [] bytes) {
        access.number(version, authorization, number);
        var body = parse(bytes == null ? new byte[0] : bytes);
        readMessage.shape(body);
        return body.has("status") ? receipt(body) : accepted(readMessage.handle(body), number);
    }

    private ObjectNode accepted(Outgoing message, String number) {
        var id = sendMessage.handle(message, number);
        var body = JsonNodeFactory.instance.objectNode().put("messaging_product", "whatsapp");
        var contact = body.putArray("contacts").addObject().put("input", message.input());
        if (message.customer().is(Trait.HAS_USERNAME))
            contact.put("user_id", message.customer().userId());
        else contact.put("wa_id", message.customer().number());
        var sent = body.putArray("messages").addObject().put("id", id);
        if (message.template()) sent.put("message_status", "accepted");
        return body;
    }

    private ObjectNode receipt(JsonNode body) {
        if (!body.path("status").asString("").equals("read")) throw GraphRefusal.badValue("status", "must be read");
        if (!body.has("message_id")) throw GraphRefusal.missing("message_id");
        var id = body.path("message_id").asString("");
        if (chats.find(id).filter(Bubble::fromCustomer).isEmpty())
            throw GraphRefusal.badValue("message_id", "is not a message to this number");
        chats.tick(id, Tick.READ, null);
        return JsonNodeFactory.instance.objectNode().put("success", true);
    }

    private JsonNode parse(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (JacksonException wrong) {
            throw new GraphRefusal(GraphError.INVALID_PARAMETER, "The request body is not valid JSON.");
        }
    }
}
