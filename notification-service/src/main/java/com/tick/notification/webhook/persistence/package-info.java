/** The journal's table. */
@NullMarked
package com.tick.notification.webhook.persistence;

import org.jspecify.annotations.NullMarked;
