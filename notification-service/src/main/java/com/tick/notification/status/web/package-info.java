/** The status page's data. */
@NullMarked
package com.tick.notification.status.web;

import org.jspecify.annotations.NullMarked;
