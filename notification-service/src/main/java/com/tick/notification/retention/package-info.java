/** How long this service remembers what it no longer needs. */
@NullMarked
package com.tick.notification.retention;

import org.jspecify.annotations.NullMarked;
