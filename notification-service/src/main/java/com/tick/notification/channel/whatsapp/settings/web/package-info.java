/** The settings page's interface. */
@NullMarked
package com.tick.notification.channel.whatsapp.settings.web;

import org.jspecify.annotations.NullMarked;
