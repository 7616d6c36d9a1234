@NullMarked
package com.tick.notification.channel.email;

import org.jspecify.annotations.NullMarked;
