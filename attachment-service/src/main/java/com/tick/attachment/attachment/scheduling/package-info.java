/** What happens to files by the clock. */
@NullMarked
package com.tick.attachment.attachment.scheduling;

import org.jspecify.annotations.NullMarked;
