/** The one door to Tick: routes, sessions to internal tokens, limits, headers and the web pages. Owns no data. */
@NullMarked
package com.tick.gateway;

import org.jspecify.annotations.NullMarked;
