/** Seals stored secrets anew after the key has changed. */
@NullMarked
package com.tick.notification.channel.whatsapp.settings.worker;

import org.jspecify.annotations.NullMarked;
