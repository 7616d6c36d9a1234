/** What the whole service does, told as stories on real servers. */
@NullMarked
package com.tick.notification.stories;

import org.jspecify.annotations.NullMarked;
