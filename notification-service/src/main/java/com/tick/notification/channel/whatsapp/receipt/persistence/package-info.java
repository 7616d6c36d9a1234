/** Which messages are to be marked as read. */
@NullMarked
package com.tick.notification.channel.whatsapp.receipt.persistence;

import org.jspecify.annotations.NullMarked;
