/** Tables of {@link com.tick.ticket.secondfactor}. */
@NullMarked
package com.tick.ticket.secondfactor.persistence;

import org.jspecify.annotations.NullMarked;
