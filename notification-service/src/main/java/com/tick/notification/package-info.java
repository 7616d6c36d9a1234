/** WhatsApp both ways, and the live updates of browsers. */
@NullMarked
package com.tick.notification;

import org.jspecify.annotations.NullMarked;
