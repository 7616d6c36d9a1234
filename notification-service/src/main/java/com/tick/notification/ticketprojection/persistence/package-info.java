/** The table of known tickets. */
@NullMarked
package com.tick.notification.ticketprojection.persistence;

import org.jspecify.annotations.NullMarked;
