/** What a service is made of, whatever else is on its class path. */
@NullMarked
package com.tick.support.startup;

import org.jspecify.annotations.NullMarked;
