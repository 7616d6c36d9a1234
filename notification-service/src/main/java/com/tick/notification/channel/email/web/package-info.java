/** The e-mail settings page's interface, and original mails for agents. */
@NullMarked
package com.tick.notification.channel.email.web;

import org.jspecify.annotations.NullMarked;
