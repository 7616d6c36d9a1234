package com.tick.gateway.forwarding;

import com.tick.support.error.TooLarge;

/** A request body is larger than its route takes. */
class BodyTooLargeException extends TooLarge {

    BodyTooLargeException(long most) {
        super("too-large", "The request is too large. The limit is %d bytes.".formatted(most));
    }
}
