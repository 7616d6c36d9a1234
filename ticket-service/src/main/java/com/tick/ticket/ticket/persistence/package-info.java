/** The database behind the ports of {@link com.tick.ticket.ticket}. */
@NullMarked
package com.tick.ticket.ticket.persistence;

import org.jspecify.annotations.NullMarked;
