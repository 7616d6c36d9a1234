package com.tick.notification.channel;

/** A channel does not take this file, or does not hand it out; trying again changes nothing. */
public class FileRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    public FileRefusedException(String sentence, boolean tooLarge) {
        super(sentence);
        this.tooLarge = tooLarge;
    }

    public boolean tooLarge() {
        return tooLarge;
    }
}
