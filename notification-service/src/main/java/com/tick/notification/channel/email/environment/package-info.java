/** What the environment says about the mailbox, and the keys that encrypt what an admin stores. */
@NullMarked
package com.tick.notification.channel.email.environment;

import org.jspecify.annotations.NullMarked;
