/** Looks into what customers wrote. */
@NullMarked
package com.tick.notification.notice.persistence;

import org.jspecify.annotations.NullMarked;
