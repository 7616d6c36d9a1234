package com.tick.attachment.storage;

/** Bytes that ought to be stored are not there. No refusal: nobody asked for anything wrong, a file is lost. */
public class BlobNotFoundException extends RuntimeException {

    public BlobNotFoundException(String key, Throwable cause) {
        super("Nothing is stored under " + key, cause);
    }
}
