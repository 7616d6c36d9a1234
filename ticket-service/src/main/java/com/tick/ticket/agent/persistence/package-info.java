/** The database behind the ports of {@link com.tick.ticket.agent}. */
@NullMarked
package com.tick.ticket.agent.persistence;

import org.jspecify.annotations.NullMarked;
