package com.tick.notification.channel.whatsapp.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Our account at WhatsApp. What it asks may be refused ({@link AccountRefusedException}) or not be answered ({@link
 * com.tick.support.error.Unavailable}).
 */
public interface Account {

    Health health(String phoneNumberId);

    List<Template> templates();

    /** Has WhatsApp bring its news to our webhook's address; it asks that address for a handshake at once. */
    void subscribe(String webhookUrl, String verifyToken);

    /**
     * How a number of ours is doing.
     *
     * @param quality GREEN, YELLOW or RED
     * @param limit how many customers it may start conversations with in a day; null when WhatsApp does not tell
     */
    record Health(String displayNumber, String name, String quality, @Nullable Long limit) {}

    /**
     * A template with its parts.
     *
     * @param header null when it has none, or one that is no text
     * @param headerTakesValue a picture, a document or another value belongs above the body
     */
    record Template(
            String name,
            String language,
            String status,
            String category,
            @Nullable String quality,
            @Nullable String header,
            boolean headerTakesValue,
            String body,
            @Nullable String footer,
            List<Button> buttons) {

        public Template {
            buttons = List.copyOf(buttons);
        }
    }

    /** A button of a template. */
    record Button(String type, String text, boolean takesValue) {}
}
