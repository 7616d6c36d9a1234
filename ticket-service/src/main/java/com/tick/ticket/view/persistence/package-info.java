/** Tables of {@link com.tick.ticket.view}. */
@NullMarked
package com.tick.ticket.view.persistence;

import org.jspecify.annotations.NullMarked;
