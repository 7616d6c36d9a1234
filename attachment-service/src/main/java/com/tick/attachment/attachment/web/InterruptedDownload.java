package com.tick.attachment.attachment.web;

/** The file store broke off after a part of the file had been sent. */
class InterruptedDownload extends RuntimeException {

    InterruptedDownload(Throwable cause) {
        super("A download broke off half-way", cause);
    }
}
