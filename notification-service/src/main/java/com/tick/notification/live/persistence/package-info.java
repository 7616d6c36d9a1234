/** The feed's table and its counter. */
@NullMarked
package com.tick.notification.live.persistence;

import org.jspecify.annotations.NullMarked;
