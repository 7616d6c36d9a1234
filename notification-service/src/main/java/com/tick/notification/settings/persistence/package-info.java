/** Settings as rows. */
@NullMarked
package com.tick.notification.settings.persistence;

import org.jspecify.annotations.NullMarked;
