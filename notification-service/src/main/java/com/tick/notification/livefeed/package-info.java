/** Owns the feed that browsers follow: every event of every service as one gap-free sequence. Listens to all event topics, because a page wants one stream to resume from. */
@NullMarked
package com.tick.notification.livefeed;

import org.jspecify.annotations.NullMarked;
