/** HTTP in and out of {@link com.tick.ticket.cannedreply}. */
@NullMarked
package com.tick.ticket.cannedreply.web;

import org.jspecify.annotations.NullMarked;
