/** Tests of what templates are. */
@NullMarked
package com.tick.notification.template;

import org.jspecify.annotations.NullMarked;
