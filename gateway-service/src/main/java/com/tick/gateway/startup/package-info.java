/** Refuses to start in production with settings that would open a hole. */
@NullMarked
package com.tick.gateway.startup;

import org.jspecify.annotations.NullMarked;
