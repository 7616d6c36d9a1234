/** Tests of what is made of customers' messages. */
@NullMarked
package com.tick.notification.conversation;

import org.jspecify.annotations.NullMarked;
