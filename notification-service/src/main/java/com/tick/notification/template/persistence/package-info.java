/** Templates as rows. */
@NullMarked
package com.tick.notification.template.persistence;

import org.jspecify.annotations.NullMarked;
