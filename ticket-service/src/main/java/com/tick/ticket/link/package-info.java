/** Sends customers who have lost it their private link again, to the number that they gave. Publishes TicketLinkRequested and listens to nothing. */
@NullMarked
package com.tick.ticket.link;

import org.jspecify.annotations.NullMarked;
