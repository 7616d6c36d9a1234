package com.tick.reply.reply;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a reply, in the words of this service. What other services see is in shared-events. */
public sealed interface ReplyEvent {

    Instant occurredAt();

    /** @param commandId the WhatsApp command behind it, if any */
    record Added(@Nullable String commandId, Instant occurredAt) implements ReplyEvent {}

    record Updated(Agent by, String formerName, String formerMessage, Instant occurredAt) implements ReplyEvent {}

    record Deleted(Agent by, String formerName, String formerMessage, Instant occurredAt) implements ReplyEvent {}
}
