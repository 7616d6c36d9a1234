/** Tests of what templates are. */
@NullMarked
package com.tick.notification.channel.whatsapp.template;

import org.jspecify.annotations.NullMarked;
