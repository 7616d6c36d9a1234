/** WhatsApp both ways and live updates, tested. */
@NullMarked
package com.tick.notification;

import org.jspecify.annotations.NullMarked;
