@NullMarked
package com.tick.notification.notice;

import org.jspecify.annotations.NullMarked;
