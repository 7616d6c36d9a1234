/** Reads the templates anew now and then. */
@NullMarked
package com.tick.notification.template.worker;

import org.jspecify.annotations.NullMarked;
