package com.tick.notification.channel;

/** Files that customers sent, as WhatsApp keeps them for some days. */
public interface MediaSource {

    /**
     * Fetches a file.
     *
     * @param number ours, that the file was sent to
     * @param largest in bytes
     * @throws MediaRefused when trying again cannot help
     * @throws com.tick.support.error.Unavailable when it may
     */
    Media fetch(String mediaId, String number, long largest);

    /** A file's bytes and what WhatsApp says they are. */
    record Media(byte[] bytes, String contentType) {}
}
