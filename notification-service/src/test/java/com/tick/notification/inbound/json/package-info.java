/** Envelopes of every kind, tested. */
@NullMarked
package com.tick.notification.inbound.json;

import org.jspecify.annotations.NullMarked;
