package com.tick.gateway.origin;

import com.tick.support.error.Forbidden;

/** A page of another web site sent the request. */
class ForeignOrigin extends Forbidden {

    ForeignOrigin() {
        super("foreign-origin", "Requests from other websites aren’t allowed.");
    }
}
