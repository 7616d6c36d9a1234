/** What an operator wants to know of the channel at a glance. */
@NullMarked
package com.tick.notification.status;

import org.jspecify.annotations.NullMarked;
