/** Text that people write: when it says nothing, and where it may be cut. */
@NullMarked
package com.tick.support.text;

import org.jspecify.annotations.NullMarked;
