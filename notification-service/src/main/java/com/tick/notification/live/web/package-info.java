/** Server-sent events. */
@NullMarked
package com.tick.notification.live.web;

import org.jspecify.annotations.NullMarked;
