/** The last known health as rows. */
@NullMarked
package com.tick.notification.health.persistence;

import org.jspecify.annotations.NullMarked;
