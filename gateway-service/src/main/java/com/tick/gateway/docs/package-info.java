/** The description of the whole HTTP interface, put together from those of the services. */
@NullMarked
package com.tick.gateway.docs;

import org.jspecify.annotations.NullMarked;
