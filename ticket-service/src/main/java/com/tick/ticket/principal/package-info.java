/** Tells the gateway who stands behind a credential: an agent behind a session, a program behind an API token, a customer behind a private link. Stores nothing of its own. */
@NullMarked
package com.tick.ticket.principal;

import org.jspecify.annotations.NullMarked;
