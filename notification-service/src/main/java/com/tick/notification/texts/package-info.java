/** What Tick itself says to customers, in their languages. In files, so that a translator needs no code. */
@NullMarked
package com.tick.notification.texts;

import org.jspecify.annotations.NullMarked;
