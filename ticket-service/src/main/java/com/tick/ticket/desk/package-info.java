/** Owns how this desk works: what happens to a ticket with a reply. Publishes and listens to nothing. */
@NullMarked
package com.tick.ticket.desk;

import org.jspecify.annotations.NullMarked;
