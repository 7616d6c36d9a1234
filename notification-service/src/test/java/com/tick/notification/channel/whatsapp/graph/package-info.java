/** What refusals mean, tested. */
@NullMarked
package com.tick.notification.channel.whatsapp.graph;

import org.jspecify.annotations.NullMarked;
