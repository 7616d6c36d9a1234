/** The port to every way of reaching customers; each way is a package below this one, and nothing outside it knows it. */
@NullMarked
package com.tick.notification.channel;

import org.jspecify.annotations.NullMarked;
