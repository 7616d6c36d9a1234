/** Clients' connections, and what happens to those that only occupy one. */
@NullMarked
package com.tick.gateway.connection;

import org.jspecify.annotations.NullMarked;
