/** What refusals mean, tested. */
@NullMarked
package com.tick.notification.channel.whatsapp;

import org.jspecify.annotations.NullMarked;
