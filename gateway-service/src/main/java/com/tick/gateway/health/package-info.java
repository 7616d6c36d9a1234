/** Whether the gateway itself is alive. */
@NullMarked
package com.tick.gateway.health;

import org.jspecify.annotations.NullMarked;
