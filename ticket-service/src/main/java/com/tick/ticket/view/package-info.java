/** Owns the lists of tickets that agents have saved. Publishes and listens to nothing. */
@NullMarked
package com.tick.ticket.view;

import org.jspecify.annotations.NullMarked;
