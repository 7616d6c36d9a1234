/** Takes in that an agent opened a ticket. */
@NullMarked
package com.tick.notification.channel.whatsapp.receipt.web;

import org.jspecify.annotations.NullMarked;
