/** Hands requests on to the services and their responses back, streamed, with a signed token instead of what came from outside. */
@NullMarked
package com.tick.gateway.forwarding;

import org.jspecify.annotations.NullMarked;
