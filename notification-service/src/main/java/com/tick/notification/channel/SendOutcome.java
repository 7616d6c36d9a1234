package com.tick.notification.channel;

/** What is known after an attempt: accepted, refused, surely not sent, or nobody can tell. */
public sealed interface SendOutcome {

    /** @param externalId what the provider calls the message; its reports and the customer's answers name it */
    record Accepted(String externalId) implements SendOutcome {}

    record Refused(ChannelError error) implements SendOutcome {}

    /** The attempt never reached the provider. */
    record NotSent(String reason) implements SendOutcome {}

    /** It may or may not have been carried out; repeating it blindly could send twice. */
    record Ambiguous(String reason) implements SendOutcome {}
}
