/** MySQL behind {@link com.tick.attachment.attachment}. */
@NullMarked
package com.tick.attachment.attachment.persistence;

import org.jspecify.annotations.NullMarked;
