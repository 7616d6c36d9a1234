/** Reads raw mails, whatever is wrong with them, within bounds of memory and time. Built on Jakarta Mail, jsoup and POI. */
@NullMarked
package com.tick.notification.channel.email.mime;

import org.jspecify.annotations.NullMarked;
