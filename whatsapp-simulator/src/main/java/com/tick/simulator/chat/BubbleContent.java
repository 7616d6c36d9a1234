package com.tick.simulator.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message says, whoever sent it and whatever becomes of it. */
public record BubbleContent(
        String type,
        String text,
        @Nullable String mediaId,
        @Nullable String fileName,
        @Nullable String quotes,
        List<PhoneButton> buttons) {

    public static BubbleContent words(String type, String text) {
        return new BubbleContent(type, text, null, null, null, List.of());
    }

    public static BubbleContent file(String type, String caption, @Nullable String mediaId, @Nullable String fileName) {
        return new BubbleContent(type, caption, mediaId, fileName, null, List.of());
    }

    public static BubbleContent choices(String type, String text, List<PhoneButton> buttons) {
        return new BubbleContent(type, text, null, null, null, List.copyOf(buttons));
    }

    public BubbleContent quoting(@Nullable String messageId) {
        return new BubbleContent(type, text, mediaId, fileName, messageId, buttons);
    }
}
