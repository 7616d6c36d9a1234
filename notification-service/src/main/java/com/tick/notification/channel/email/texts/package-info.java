/** What Tick itself says in mails, in the languages of its customers, as text and as HTML. */
@NullMarked
package com.tick.notification.channel.email.texts;

import org.jspecify.annotations.NullMarked;
