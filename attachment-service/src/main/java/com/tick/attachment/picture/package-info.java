/** Pictures made small, so that people can look at them without opening what somebody sent. */
@NullMarked
package com.tick.attachment.picture;

import org.jspecify.annotations.NullMarked;
