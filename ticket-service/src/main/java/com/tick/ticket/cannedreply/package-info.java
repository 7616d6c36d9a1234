/** Owns what agents say again and again, with placeholders for the ticket at hand. Publishes and listens to nothing. */
@NullMarked
package com.tick.ticket.cannedreply;

import org.jspecify.annotations.NullMarked;
