/** Tables of {@link com.tick.ticket.cannedreply}. */
@NullMarked
package com.tick.ticket.cannedreply.persistence;

import org.jspecify.annotations.NullMarked;
