package com.tick.attachment.picture;

import java.util.Optional;

/** Draws pictures anew, small, so that nothing of the original but what it shows is left. */
public interface PictureShrinker {

    /** The media type of what it draws. */
    String CONTENT_TYPE = "image/jpeg";

    /** @return a small JPEG; nothing when the picture cannot be decoded, or would take too much to decode */
    Optional<byte[]> shrink(byte[] picture);
}
