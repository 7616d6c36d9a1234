/** What the environment says about the channel, and the key that seals what an admin stores. */
@NullMarked
package com.tick.notification.channel.whatsapp.settings.environment;

import org.jspecify.annotations.NullMarked;
