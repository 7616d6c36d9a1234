package com.tick.attachment.attachment;

/**
 * A file that has passed inspection.
 *
 * @param contentType to serve it with
 * @param contentState whether a scanner has yet to look at it
 */
record CheckedFile(ReceivedFile received, String contentType, ContentState contentState) {}
