/** HTTP in and out of {@link com.tick.ticket.presence}. */
@NullMarked
package com.tick.ticket.presence.web;

import org.jspecify.annotations.NullMarked;
