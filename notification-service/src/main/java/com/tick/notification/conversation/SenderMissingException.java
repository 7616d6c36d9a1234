package com.tick.notification.conversation;

/** A message does not say who sent it; its body waits for a person in the webhook log. */
public final class SenderMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SenderMissingException() {
        super("A message names no sender.");
    }
}
