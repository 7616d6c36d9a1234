package com.tick.ticket.principal;

import com.tick.support.error.NotFound;

/** Nobody stands behind the credential, or no longer. */
public final class UnknownCredential extends NotFound {

    UnknownCredential() {
        super("unknown-credential", "This session or token is no longer valid.");
    }
}
