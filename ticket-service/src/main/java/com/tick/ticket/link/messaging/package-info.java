/** Events of {@link com.tick.ticket.link}. */
@NullMarked
package com.tick.ticket.link.messaging;

import org.jspecify.annotations.NullMarked;
