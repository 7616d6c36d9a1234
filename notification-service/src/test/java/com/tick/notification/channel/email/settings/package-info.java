@NullMarked
package com.tick.notification.channel.email.settings;

import org.jspecify.annotations.NullMarked;
