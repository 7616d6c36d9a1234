package com.tick.notification.channel.whatsapp;

/** What is known after a call: accepted, refused, surely not sent, or nobody can tell. */
public sealed interface SendOutcome {

    record Accepted(String wamid) implements SendOutcome {}

    record Refused(GraphError error) implements SendOutcome {}

    /** The call never reached WhatsApp. */
    record NotSent(String reason) implements SendOutcome {}

    /** The call may or may not have been carried out; repeating it blindly could send twice. */
    record Ambiguous(String reason) implements SendOutcome {}
}
