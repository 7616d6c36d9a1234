/** Asks reply-service for the words of a reply. */
@NullMarked
package com.tick.notification.outbound.http;

import org.jspecify.annotations.NullMarked;
