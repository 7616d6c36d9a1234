/** Writes the customer's private link; it is computed when a message leaves and stored nowhere. */
@NullMarked
package com.tick.notification.delivery.links;

import org.jspecify.annotations.NullMarked;
