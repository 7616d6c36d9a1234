/** Tests of what is made of customers' messages. */
@NullMarked
package com.tick.notification.inbound;

import org.jspecify.annotations.NullMarked;
