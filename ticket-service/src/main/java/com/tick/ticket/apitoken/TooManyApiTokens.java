package com.tick.ticket.apitoken;

import com.tick.support.error.Conflict;

/** Nobody keeps an eye on so many keys. */
public final class TooManyApiTokens extends Conflict {

    TooManyApiTokens() {
        super(
                "too-many-tokens",
                "You’ve reached the limit of %d tokens. Revoke one you no longer need.".formatted(CreateApiToken.MOST));
    }
}
