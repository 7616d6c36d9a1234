package com.tick.notification.channel;

import java.util.List;

/** What a message says. */
public sealed interface Content {

    /** Free words; WhatsApp takes them only within the service window. */
    record Text(String body) implements Content {}

    /** An approved template with its parameters, allowed at any time. */
    record Template(String name, String language, List<String> body, List<Button> buttons) implements Content {

        public Template {
            body = List.copyOf(body);
            buttons = List.copyOf(buttons);
        }
    }

    /** A button of a template, by its position. */
    record Button(Type type, int index, String parameter) {

        public enum Type {
            URL,
            QUICK_REPLY
        }
    }
}
