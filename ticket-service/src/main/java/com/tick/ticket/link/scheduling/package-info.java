/** Works through {@link com.tick.ticket.link} as requests come. */
@NullMarked
package com.tick.ticket.link.scheduling;

import org.jspecify.annotations.NullMarked;
