/** The last known health as rows. */
@NullMarked
package com.tick.notification.channel.whatsapp.health.persistence;

import org.jspecify.annotations.NullMarked;
