/** What operators see of {@link com.tick.attachment.attachment}. */
@NullMarked
package com.tick.attachment.attachment.telemetry;

import org.jspecify.annotations.NullMarked;
