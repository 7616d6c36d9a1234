/**
 * What this service knows of tickets: enough to accept a reply without asking anybody.
 *
 * <p>Owns a projection that may lag. Listens to {@code tick.ticket.events} to keep it, and asks ticket-service about a
 * ticket it has not heard of, because whoever just created a ticket may answer on it at once.
 */
@NullMarked
package com.tick.reply.ticket;

import org.jspecify.annotations.NullMarked;
