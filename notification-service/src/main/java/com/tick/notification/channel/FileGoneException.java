package com.tick.notification.channel;

/** A file was deleted, or nobody may have it. */
public class FileGoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
