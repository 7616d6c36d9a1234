/** Writes every event that a page could care about into the feed. */
@NullMarked
package com.tick.notification.live.messaging;

import org.jspecify.annotations.NullMarked;
