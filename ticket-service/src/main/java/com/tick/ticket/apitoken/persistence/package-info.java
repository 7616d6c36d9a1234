/** Tables of {@link com.tick.ticket.apitoken}. */
@NullMarked
package com.tick.ticket.apitoken.persistence;

import org.jspecify.annotations.NullMarked;
