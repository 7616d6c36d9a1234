@NullMarked
package com.tick.notification.channel.email.imap;

import org.jspecify.annotations.NullMarked;
