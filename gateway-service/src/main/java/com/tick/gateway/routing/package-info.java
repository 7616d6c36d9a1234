/** Which service a request is for, and how it is handed on: with a signed identity and nothing that pretends to be one. */
@NullMarked
package com.tick.gateway.routing;

import org.jspecify.annotations.NullMarked;
