/** The address that WhatsApp calls. */
@NullMarked
package com.tick.notification.webhook.web;

import org.jspecify.annotations.NullMarked;
