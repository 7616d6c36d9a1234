/** What we know of the templates that WhatsApp has approved for us. */
@NullMarked
package com.tick.notification.channel.whatsapp.template;

import org.jspecify.annotations.NullMarked;
