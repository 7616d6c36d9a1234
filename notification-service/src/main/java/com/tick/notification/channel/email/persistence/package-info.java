/** The tables of e-mail. */
@NullMarked
package com.tick.notification.channel.email.persistence;

import org.jspecify.annotations.NullMarked;
