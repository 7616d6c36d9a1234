/** Turns replies into messages, and what became of messages into events. */
@NullMarked
package com.tick.notification.outbound.messaging;

import org.jspecify.annotations.NullMarked;
