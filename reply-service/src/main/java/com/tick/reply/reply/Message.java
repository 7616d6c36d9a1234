package com.tick.reply.reply;

import com.tick.support.text.VisibleText;
import java.util.List;

/**
 * What somebody wants to say.
 *
 * @param attachmentIds files that go with the words, in the order given
 */
public record Message(String text, List<String> attachmentIds) {

    public static final int LONGEST = 10_000;

    /** Only a message with files may do without words. */
    public Message {
        attachmentIds = attachmentIds.stream().distinct().toList();
        if (VisibleText.isBlank(text) && attachmentIds.isEmpty()) {
            throw new InvalidMessageException("Enter a message.");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new InvalidMessageException("Use " + LONGEST + " characters or fewer.");
        }
    }

    public static Message of(String text) {
        return new Message(text, List.of());
    }
}
