/** Tests of how settings are kept. */
@NullMarked
package com.tick.notification.channel.whatsapp.settings;

import org.jspecify.annotations.NullMarked;
