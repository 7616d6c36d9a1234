@NullMarked
package com.tick.notification.channel.email.smtp;

import org.jspecify.annotations.NullMarked;
