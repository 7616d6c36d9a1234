/** Templates as rows. */
@NullMarked
package com.tick.notification.channel.whatsapp.template.persistence;

import org.jspecify.annotations.NullMarked;
