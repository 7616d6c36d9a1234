/** What came in from WhatsApp and what became of it, for admins. */
@NullMarked
package com.tick.notification.intake;

import org.jspecify.annotations.NullMarked;
