/** The status page's data. */
@NullMarked
package com.tick.notification.channel.whatsapp.web;

import org.jspecify.annotations.NullMarked;
