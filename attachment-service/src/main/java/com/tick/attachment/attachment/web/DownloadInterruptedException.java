package com.tick.attachment.attachment.web;

/** The file store broke off after a part of the file had been sent. */
class DownloadInterruptedException extends RuntimeException {

    DownloadInterruptedException(Throwable cause) {
        super("A download broke off half-way", cause);
    }
}
