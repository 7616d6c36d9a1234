/** Answers how many tickets came and how long customers waited. Publishes nothing; reads what the tickets' own features have written down. */
@NullMarked
package com.tick.ticket.report;

import org.jspecify.annotations.NullMarked;
