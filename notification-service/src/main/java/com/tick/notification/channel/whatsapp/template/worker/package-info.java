/** Reads the templates anew now and then. */
@NullMarked
package com.tick.notification.channel.whatsapp.template.worker;

import org.jspecify.annotations.NullMarked;
