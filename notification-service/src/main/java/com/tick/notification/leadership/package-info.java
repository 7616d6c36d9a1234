/** The work of the copy that leads: which tasks there are, and how to let them know that there is something to do. */
@NullMarked
package com.tick.notification.leadership;

import org.jspecify.annotations.NullMarked;
