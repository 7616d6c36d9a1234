/** How much one client may ask of us at a time. */
@NullMarked
package com.tick.gateway.limits;

import org.jspecify.annotations.NullMarked;
