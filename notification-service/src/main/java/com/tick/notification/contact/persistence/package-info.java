/** Tables of contacts and conversations. */
@NullMarked
package com.tick.notification.contact.persistence;

import org.jspecify.annotations.NullMarked;
