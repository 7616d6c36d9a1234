/** Owns the keys of programs that work with tickets: what each may do, and until when. Publishes and listens to nothing. */
@NullMarked
package com.tick.ticket.apitoken;

import org.jspecify.annotations.NullMarked;
