/** Keeps the channel's pause over restarts. */
@NullMarked
package com.tick.notification.channel.whatsapp.persistence;

import org.jspecify.annotations.NullMarked;
