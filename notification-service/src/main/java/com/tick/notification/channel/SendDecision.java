package com.tick.notification.channel;

/** What a channel makes of a message whose turn has come. */
public sealed interface SendDecision {

    record SendNow(Rendered content) implements SendDecision {}

    /**
     * Not before the customer writes.
     *
     * @param announce whether the customer is told, once, that something waits
     */
    record Hold(Reason reason, boolean announce) implements SendDecision {}

    /** Never on this channel; another one may take it. */
    record Fallback(Reason reason) implements SendDecision {}

    /** It makes no sense any more, on whichever channel. */
    record Refuse(Reason reason) implements SendDecision {}
}
