/** ClamAV behind {@link com.tick.attachment.scanning}. */
@NullMarked
package com.tick.attachment.scanning.clamd;

import org.jspecify.annotations.NullMarked;
