package com.tick.notification.channel.whatsapp.graph;

import com.tick.notification.channel.Rendered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message says. */
public sealed interface Content extends Rendered {

    /**
     * Free words; WhatsApp takes them only within the service window.
     *
     * @param quotes the id at WhatsApp of the customer's message that they answer
     */
    record Text(String body, @Nullable String quotes) implements Content {

        public Text(String body) {
            this(body, null);
        }
    }

    /**
     * A file that was uploaded before, within the service window.
     *
     * @param type image, audio, video or document
     */
    record File(String type, String mediaId, String name) implements Content {}

    /**
     * An approved template with its parameters, allowed at any time.
     *
     * @param names of the body's parameters; empty when they are told by their order
     */
    record Template(String name, String language, List<String> body, List<String> names, List<Button> buttons)
            implements Content {

        @Override
        public Approved approved() {
            return new Approved(name, language);
        }

        public Template {
            body = List.copyOf(body);
            names = List.copyOf(names);
            buttons = List.copyOf(buttons);
        }

        public Template(String name, String language, List<String> body, List<Button> buttons) {
            this(name, language, body, List.of(), buttons);
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
