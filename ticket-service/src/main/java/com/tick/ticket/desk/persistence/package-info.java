/** The table of {@link com.tick.ticket.desk}. */
@NullMarked
package com.tick.ticket.desk.persistence;

import org.jspecify.annotations.NullMarked;
