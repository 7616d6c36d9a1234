@NullMarked
package com.tick.notification.texts;

import org.jspecify.annotations.NullMarked;
