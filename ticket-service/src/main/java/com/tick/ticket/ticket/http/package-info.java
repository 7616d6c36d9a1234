/** What {@link com.tick.ticket.ticket} asks of other services. */
@NullMarked
package com.tick.ticket.ticket.http;

import org.jspecify.annotations.NullMarked;
