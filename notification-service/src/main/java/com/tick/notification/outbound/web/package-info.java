/** Messages as agents see them. */
@NullMarked
package com.tick.notification.outbound.web;

import org.jspecify.annotations.NullMarked;
