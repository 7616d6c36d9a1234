/** Wake-ups: whoever waits for work sleeps until a commit announces it, in this instance of the service or in another. */
@NullMarked
package com.tick.support.wakeup;

import org.jspecify.annotations.NullMarked;
