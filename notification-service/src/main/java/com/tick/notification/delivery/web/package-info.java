/** Messages as agents see them. */
@NullMarked
package com.tick.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
