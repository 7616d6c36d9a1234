package com.tick.simulator.customer;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.chat.Bubble;
import com.tick.simulator.chat.BubbleContent;
import com.tick.simulator.chat.Chats;
import com.tick.simulator.chat.PhoneButton;
import com.tick.simulator.chat.PhoneButton.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The customer taps a button under a message; a link only opens a page, so the business hears nothing of it. */
@Component
public class TapButton {
    private final Chats chats;
    private final WriteAsCustomer writeAsCustomer;
    private final SimulatorSettings settings;

    TapButton(Chats chats, WriteAsCustomer writeAsCustomer, SimulatorSettings settings) {
        this.chats = chats;
        this.writeAsCustomer = writeAsCustomer;
        this.settings = settings;
    }

    /**
     * A tap.
     *
     * @param messageId null for the last message with buttons to answer by
     * @param button title or value; null for the first
     */
    public record Command(String customer, @Nullable String messageId, @Nullable String button) {}

    public List<String> handle(Command command) {
        var bubble = bubble(command);
        var button = bubble.content().buttons().stream()
                .filter(candidate -> candidate.kind() != Kind.LINK)
                .filter(candidate -> named(candidate, command.button()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Button not found."));
        var message = message(command.customer(), button);
        var extras = JsonNodeFactory.instance.objectNode();
        extras.putObject("context")
                .put("from", Numbers.digits(settings.displayNumber()))
                .put("id", bubble.id());
        return writeAsCustomer.handle(message.with(extras).to(bubble.number()));
    }

    private Bubble bubble(Command command) {
        var found = command.messageId() == null
                ? chats.last(command.customer(), TapButton::answerable)
                : chats.find(command.messageId())
                        .filter(bubble -> bubble.customer().equals(command.customer()));
        return found.orElseThrow(() -> new IllegalArgumentException("There is no message with buttons."));
    }

    private static boolean answerable(Bubble bubble) {
        return bubble.received() && bubble.content().buttons().stream().anyMatch(button -> button.kind() != Kind.LINK);
    }

    private static boolean named(PhoneButton button, @Nullable String name) {
        return name == null || button.title().equals(name) || button.value().equals(name);
    }

    private static WriteAsCustomer.Command message(String customer, PhoneButton button) {
        if (button.kind() == Kind.TEMPLATE_REPLY)
            return WriteAsCustomer.Command.one(
                    customer,
                    "button",
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("payload", button.value())
                            .put("text", button.title()),
                    BubbleContent.words("button", button.title()));
        return WriteAsCustomer.Command.one(
                customer, "interactive", reply(button), BubbleContent.words("interactive", button.title()));
    }

    private static ObjectNode reply(PhoneButton button) {
        var type = button.kind() == Kind.LIST_ROW ? "list_reply" : "button_reply";
        var node = JsonNodeFactory.instance.objectNode().put("type", type);
        var reply = node.putObject(type).put("id", button.value()).put("title", button.title());
        if (button.description() != null && !button.description().isEmpty())
            reply.put("description", button.description());
        return node;
    }
}
