/** One worker per schema, whichever copy of this service it runs in. */
@NullMarked
package com.tick.notification.leadership;

import org.jspecify.annotations.NullMarked;
