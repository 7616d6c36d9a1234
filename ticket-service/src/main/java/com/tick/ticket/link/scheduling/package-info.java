/** Works through {@link com.tick.ticket.link} every few seconds. */
@NullMarked
package com.tick.ticket.link.scheduling;

import org.jspecify.annotations.NullMarked;
