/** Requests that may be repeated without being done twice. */
@NullMarked
package com.tick.support.idempotency;

import org.jspecify.annotations.NullMarked;
