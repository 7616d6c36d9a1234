package com.tick.ticket.apitoken;

import com.tick.support.error.NotFound;

/** There is no token of that number. */
public final class ApiTokenNotFound extends NotFound {

    public ApiTokenNotFound(long id) {
        super("token-not-found", "API token not found.");
    }
}
