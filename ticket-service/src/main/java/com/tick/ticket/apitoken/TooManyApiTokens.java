package com.tick.ticket.apitoken;

import com.tick.support.error.Conflict;

/** Nobody keeps an eye on so many keys. */
public final class TooManyApiTokens extends Conflict {

    TooManyApiTokens() {
        super(
                "too-many-tokens",
                "There are %d tokens already. Revoke one that is no longer needed.".formatted(CreateApiToken.MOST));
    }
}
