/** Hands files to attachment-service. */
@NullMarked
package com.tick.notification.inbound.http;

import org.jspecify.annotations.NullMarked;
