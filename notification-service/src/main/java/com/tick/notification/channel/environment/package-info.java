/** Reads the channel's settings from the environment. */
@NullMarked
package com.tick.notification.channel.environment;

import org.jspecify.annotations.NullMarked;
