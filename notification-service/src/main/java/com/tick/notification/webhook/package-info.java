/** Owns the journal of webhook bodies: what WhatsApp sent is verified, stored and answered, and nothing more, because WhatsApp never repeats what it was told we have. */
@NullMarked
package com.tick.notification.webhook;

import org.jspecify.annotations.NullMarked;
