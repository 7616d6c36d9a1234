/** Stand-ins for the services behind the gateway, and what tests need to talk to it. */
@NullMarked
package com.tick.gateway.stub;

import org.jspecify.annotations.NullMarked;
