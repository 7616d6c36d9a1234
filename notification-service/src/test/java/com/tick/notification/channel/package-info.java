@NullMarked
package com.tick.notification.channel;

import org.jspecify.annotations.NullMarked;
