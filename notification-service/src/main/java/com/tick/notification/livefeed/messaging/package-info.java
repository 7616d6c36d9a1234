/** Writes every event that a page could care about into the feed. */
@NullMarked
package com.tick.notification.livefeed.messaging;

import org.jspecify.annotations.NullMarked;
