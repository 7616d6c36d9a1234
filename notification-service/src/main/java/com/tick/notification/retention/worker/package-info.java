/** Removes what is old, a little at a time. */
@NullMarked
package com.tick.notification.retention.worker;

import org.jspecify.annotations.NullMarked;
