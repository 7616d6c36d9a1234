/** Who calls, and what they may do: internal tokens, callers, and operations that are closed unless opened. */
@NullMarked
package com.tick.support.security;

import org.jspecify.annotations.NullMarked;
