/** Answers of the gateway's own when something is refused or fails, in the same shape as those of the services. */
@NullMarked
package com.tick.gateway.problem;

import org.jspecify.annotations.NullMarked;
