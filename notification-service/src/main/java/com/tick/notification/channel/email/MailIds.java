package com.tick.notification.channel.email;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a mail stands in its thread, in ids without their angle brackets.
 *
 * @param messageId null when the mail has none
 * @param references oldest first
 */
public record MailIds(@Nullable String messageId, List<String> inReplyTo, List<String> references) {

    public MailIds {
        inReplyTo = List.copyOf(inReplyTo);
        references = List.copyOf(references);
    }

    /** All mails that this one answers, the nearest first. */
    public List<String> answered() {
        var all = new ArrayList<>(inReplyTo);
        for (int i = references.size() - 1; i >= 0; i--) {
            if (!all.contains(references.get(i))) {
                all.add(references.get(i));
            }
        }
        return all;
    }
}
