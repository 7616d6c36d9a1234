/** Talks to the Graph API with the JDK's client, which repeats no POST by itself. */
@NullMarked
package com.tick.notification.channel.whatsapp.graph;

import org.jspecify.annotations.NullMarked;
