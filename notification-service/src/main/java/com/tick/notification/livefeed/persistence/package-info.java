/** The feed's table and its counter. */
@NullMarked
package com.tick.notification.livefeed.persistence;

import org.jspecify.annotations.NullMarked;
