/** Writes mails and hands them to the mail server. */
@NullMarked
package com.tick.notification.channel.email.smtp;

import org.jspecify.annotations.NullMarked;
