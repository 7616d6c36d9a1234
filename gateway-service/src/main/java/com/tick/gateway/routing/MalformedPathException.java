package com.tick.gateway.routing;

import com.tick.support.error.Malformed;

/** A path that different servers would understand differently. */
class MalformedPathException extends Malformed {

    MalformedPathException() {
        super("strange-path", "This address is malformed.");
    }
}
