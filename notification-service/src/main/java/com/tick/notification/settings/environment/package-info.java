/** What the environment says about the channel, and the key that seals what an admin stores. */
@NullMarked
package com.tick.notification.settings.environment;

import org.jspecify.annotations.NullMarked;
