/** Who signed in, who was refused and what was changed. Nobody listens, nothing is published. */
@NullMarked
package com.tick.ticket.securitylog;

import org.jspecify.annotations.NullMarked;
