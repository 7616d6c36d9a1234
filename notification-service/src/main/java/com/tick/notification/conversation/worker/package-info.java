/** The one worker through the journal. */
@NullMarked
package com.tick.notification.conversation.worker;

import org.jspecify.annotations.NullMarked;
