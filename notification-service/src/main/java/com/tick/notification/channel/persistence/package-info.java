/** Keeps the channel's pause over restarts. */
@NullMarked
package com.tick.notification.channel.persistence;

import org.jspecify.annotations.NullMarked;
