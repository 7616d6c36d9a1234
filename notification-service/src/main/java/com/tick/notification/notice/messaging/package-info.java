/** Events that lead to messages. */
@NullMarked
package com.tick.notification.notice.messaging;

import org.jspecify.annotations.NullMarked;
