/** Which other web sites a browser may call us from. */
@NullMarked
package com.tick.gateway.origin;

import org.jspecify.annotations.NullMarked;
