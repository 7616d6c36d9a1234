/** Signs in to mailboxes by OAuth 2. */
@NullMarked
package com.tick.notification.channel.email.oauth;

import org.jspecify.annotations.NullMarked;
