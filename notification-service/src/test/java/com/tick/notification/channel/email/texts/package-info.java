@NullMarked
package com.tick.notification.channel.email.texts;

import org.jspecify.annotations.NullMarked;
