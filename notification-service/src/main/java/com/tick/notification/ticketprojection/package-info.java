/** What this service remembers of tickets. Kept here, because choosing a ticket for a message and addressing a customer must not wait for another service. */
@NullMarked
package com.tick.notification.ticketprojection;

import org.jspecify.annotations.NullMarked;
