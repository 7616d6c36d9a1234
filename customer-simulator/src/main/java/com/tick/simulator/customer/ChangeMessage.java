package com.tick.simulator.customer;

import com.tick.simulator.chat.Bubble;
import com.tick.simulator.chat.Chats;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The customer reacts to a message, edits an own one or takes it back. */
@Component
public class ChangeMessage {
    private final Chats chats;
    private final WriteAsCustomer writeAsCustomer;

    ChangeMessage(Chats chats, WriteAsCustomer writeAsCustomer) {
        this.chats = chats;
        this.writeAsCustomer = writeAsCustomer;
    }

    /** An empty emoji takes the reaction away. */
    public void react(String messageId, String emoji) {
        var bubble = require(messageId);
        chats.react(messageId, emoji.isEmpty() ? null : emoji);
        tell(bubble, "reaction", node().put("message_id", messageId).put("emoji", emoji));
    }

    public void edit(String messageId, String text) {
        var bubble = own(messageId);
        chats.rewrite(messageId, text, "edited");
        var payload = node().put("original_message_id", messageId);
        payload.putObject("message").put("type", "text").putObject("text").put("body", text);
        tell(bubble, "edit", payload);
    }

    public void revoke(String messageId) {
        var bubble = own(messageId);
        chats.rewrite(messageId, "This message was deleted", "deleted");
        tell(bubble, "revoke", node().put("original_message_id", messageId));
    }

    private void tell(Bubble bubble, String type, ObjectNode payload) {
        writeAsCustomer.handle(WriteAsCustomer.Command.one(bubble.customer(), type, payload, null)
                .to(bubble.number()));
    }

    private Bubble own(String messageId) {
        var bubble = require(messageId);
        if (!bubble.fromCustomer()) throw new IllegalArgumentException("Only the customer's own messages can change.");
        return bubble;
    }

    private Bubble require(String messageId) {
        return chats.find(messageId).orElseThrow(() -> new IllegalArgumentException("Message not found."));
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
