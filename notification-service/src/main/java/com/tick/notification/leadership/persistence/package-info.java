/** Leadership by a named lock of the database. */
@NullMarked
package com.tick.notification.leadership.persistence;

import org.jspecify.annotations.NullMarked;
