package com.tick.ticket.ticket;

import com.tick.support.error.Invalid;

/** A ticket can only be given to an active agent who may work on it. */
public final class UnknownAssigneeException extends Invalid {

    UnknownAssigneeException(long agentId) {
        super("unknown-assignee", "This agent can’t be assigned tickets.", "agentId");
    }
}
