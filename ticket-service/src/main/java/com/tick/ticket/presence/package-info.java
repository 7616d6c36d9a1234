/** Knows who looks at a ticket right now or answers it. Publishes and listens to nothing: it is worth nothing after 15 seconds. */
@NullMarked
package com.tick.ticket.presence;

import org.jspecify.annotations.NullMarked;
