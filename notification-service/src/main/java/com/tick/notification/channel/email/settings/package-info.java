/** What an admin and the environment say about the mailbox; secrets are stored encrypted and never given back. */
@NullMarked
package com.tick.notification.channel.email.settings;

import org.jspecify.annotations.NullMarked;
