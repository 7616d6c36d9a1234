package com.tick.notification.conversation;

import com.tick.notification.channel.ProcessingResult;
import org.jspecify.annotations.Nullable;

/** What a customer does to a message that is there already. */
public enum CustomerAction {
    EDITED("edit", ProcessingResult.EDIT),
    DELETED("revoke", ProcessingResult.DELETION),
    REACTED("reaction", ProcessingResult.REACTION);

    private final String kind;
    private final ProcessingResult result;

    CustomerAction(String kind, ProcessingResult result) {
        this.kind = kind;
        this.result = result;
    }

    /** Null for messages that say something of their own. */
    public static @Nullable CustomerAction of(String kind) {
        for (var action : values()) {
            if (action.kind.equals(kind)) {
                return action;
            }
        }
        return null;
    }

    public ProcessingResult result() {
        return result;
    }
}
