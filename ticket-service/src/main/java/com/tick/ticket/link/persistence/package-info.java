/** Tables of {@link com.tick.ticket.link}. */
@NullMarked
package com.tick.ticket.link.persistence;

import org.jspecify.annotations.NullMarked;
