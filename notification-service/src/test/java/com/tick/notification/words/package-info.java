@NullMarked
package com.tick.notification.words;

import org.jspecify.annotations.NullMarked;
