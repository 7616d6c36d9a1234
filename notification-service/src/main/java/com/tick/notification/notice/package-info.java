/** What customers are told and why: decides the channel and the address, and queues a message for each. */
@NullMarked
package com.tick.notification.notice;

import org.jspecify.annotations.NullMarked;
