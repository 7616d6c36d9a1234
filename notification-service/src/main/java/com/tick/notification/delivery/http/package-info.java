/** Asks reply-service for the words of a reply, and attachment-service for its files. */
@NullMarked
package com.tick.notification.delivery.http;

import org.jspecify.annotations.NullMarked;
