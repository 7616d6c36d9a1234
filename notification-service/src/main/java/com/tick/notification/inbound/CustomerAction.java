package com.tick.notification.inbound;

import org.jspecify.annotations.Nullable;

/** What a customer does to a message that is there already. */
public enum CustomerAction {
    EDITED("edit", Became.EDIT),
    DELETED("revoke", Became.DELETION),
    REACTED("reaction", Became.REACTION);

    private final String kind;
    private final Became became;

    CustomerAction(String kind, Became became) {
        this.kind = kind;
        this.became = became;
    }

    /** Null for messages that say something of their own. */
    static @Nullable CustomerAction of(String kind) {
        for (var action : values()) {
            if (action.kind.equals(kind)) {
                return action;
            }
        }
        return null;
    }

    Became became() {
        return became;
    }
}
