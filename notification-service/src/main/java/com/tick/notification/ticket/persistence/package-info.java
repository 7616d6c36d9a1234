/** The table of known tickets. */
@NullMarked
package com.tick.notification.ticket.persistence;

import org.jspecify.annotations.NullMarked;
