/**
 * A file and its life: received, stored, claimed, bound to a ticket or a reply, or swept.
 *
 * <p>Owns what is known about files. Publishes {@code tick.attachment.events}. Listens to {@code tick.ticket.events} and
 * {@code tick.reply.events}, because a new ticket or reply names the files that belong to it from then on.
 */
@NullMarked
package com.tick.attachment.attachment;

import org.jspecify.annotations.NullMarked;
