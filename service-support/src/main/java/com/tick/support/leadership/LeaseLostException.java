package com.tick.support.leadership;

/** This copy leads no more, or cannot be sure that it does: whatever it was about to do is another copy's work now. */
public class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLostException(String role, long epoch) {
        super("The lease of epoch %d for %s is lost".formatted(epoch, role));
    }
}
