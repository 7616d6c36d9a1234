/**
 * What customers do on WhatsApp to messages that are there already: they edit and delete their own, and react to any.
 *
 * <p>Owns these actions; the messages themselves stay as they were. Publishes {@code CustomerActionNoted}, listens to {@code
 * tick.reply.commands}.
 */
@NullMarked
package com.tick.reply.action;

import org.jspecify.annotations.NullMarked;
