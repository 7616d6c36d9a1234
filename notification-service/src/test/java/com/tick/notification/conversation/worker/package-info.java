/** What works through what came in, tested. */
@NullMarked
package com.tick.notification.conversation.worker;

import org.jspecify.annotations.NullMarked;
