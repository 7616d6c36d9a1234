package com.tick.reply.reply;

/**
 * A file that was uploaded ahead of the reply it is for.
 *
 * @param claimToken what its uploader, and nobody else, was given
 */
public record Upload(String id, String claimToken) {

    /** Without the token, so that no log shows it. */
    @Override
    public String toString() {
        return "Upload[" + id + "]";
    }
}
