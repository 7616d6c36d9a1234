/** Private links as keyed hashes. */
@NullMarked
package com.tick.ticket.ticket.security;

import org.jspecify.annotations.NullMarked;
