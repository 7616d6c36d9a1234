/** Cryptography of {@link com.tick.ticket.secondfactor}. */
@NullMarked
package com.tick.ticket.secondfactor.security;

import org.jspecify.annotations.NullMarked;
