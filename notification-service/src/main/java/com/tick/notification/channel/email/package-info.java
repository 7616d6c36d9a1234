/** E-mail as a channel: mails of customers in by IMAP, mails to customers out by SMTP. */
@NullMarked
package com.tick.notification.channel.email;

import org.jspecify.annotations.NullMarked;
