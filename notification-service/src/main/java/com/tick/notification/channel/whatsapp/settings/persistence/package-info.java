/** Settings as rows. */
@NullMarked
package com.tick.notification.channel.whatsapp.settings.persistence;

import org.jspecify.annotations.NullMarked;
