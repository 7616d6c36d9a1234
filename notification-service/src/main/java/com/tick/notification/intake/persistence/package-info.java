/** The journal's table. */
@NullMarked
package com.tick.notification.intake.persistence;

import org.jspecify.annotations.NullMarked;
