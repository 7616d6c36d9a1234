@NullMarked
package com.tick.notification.channel.email.oauth;

import org.jspecify.annotations.NullMarked;
