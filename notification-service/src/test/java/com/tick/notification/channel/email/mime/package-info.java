@NullMarked
package com.tick.notification.channel.email.mime;

import org.jspecify.annotations.NullMarked;
