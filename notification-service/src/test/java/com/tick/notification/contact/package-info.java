/** Who is who, tested. */
@NullMarked
package com.tick.notification.contact;

import org.jspecify.annotations.NullMarked;
