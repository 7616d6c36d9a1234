/** Hands files to attachment-service. */
@NullMarked
package com.tick.notification.conversation.http;

import org.jspecify.annotations.NullMarked;
