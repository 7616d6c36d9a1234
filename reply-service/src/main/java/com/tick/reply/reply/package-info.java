/**
 * What agents and customers say on a ticket.
 *
 * <p>Owns replies and internal notes, and their history. Publishes {@code tick.reply.events}, which carry no words.
 * Listens to {@code tick.reply.commands}, because customers also answer on WhatsApp.
 */
@NullMarked
package com.tick.reply.reply;

import org.jspecify.annotations.NullMarked;
