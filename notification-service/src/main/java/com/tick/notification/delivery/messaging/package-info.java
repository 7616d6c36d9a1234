/** Turns replies into messages, and what became of messages into events. */
@NullMarked
package com.tick.notification.delivery.messaging;

import org.jspecify.annotations.NullMarked;
