/** Tables of {@link com.tick.ticket.report}. */
@NullMarked
package com.tick.ticket.report.persistence;

import org.jspecify.annotations.NullMarked;
