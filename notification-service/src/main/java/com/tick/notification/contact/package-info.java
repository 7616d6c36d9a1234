/** Owns contacts and conversations: who writes to us under which addresses, and whether WhatsApp still lets us answer freely. */
@NullMarked
package com.tick.notification.contact;

import org.jspecify.annotations.NullMarked;
