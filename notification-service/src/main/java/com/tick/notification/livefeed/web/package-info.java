/** Server-sent events. */
@NullMarked
package com.tick.notification.livefeed.web;

import org.jspecify.annotations.NullMarked;
