/** What refusals mean, tested. */
@NullMarked
package com.tick.notification.channel.graph;

import org.jspecify.annotations.NullMarked;
