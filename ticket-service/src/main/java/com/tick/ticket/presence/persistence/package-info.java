/** Tables of {@link com.tick.ticket.presence}. */
@NullMarked
package com.tick.ticket.presence.persistence;

import org.jspecify.annotations.NullMarked;
