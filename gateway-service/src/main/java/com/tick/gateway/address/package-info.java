/** Which address a request really comes from, when proxies that we trust stand in between. */
@NullMarked
package com.tick.gateway.address;

import org.jspecify.annotations.NullMarked;
