/** Tables of {@link com.tick.ticket.draft}. */
@NullMarked
package com.tick.ticket.draft.persistence;

import org.jspecify.annotations.NullMarked;
