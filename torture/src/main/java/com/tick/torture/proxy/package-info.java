/** Stands between clients and gateways and treats their connections badly. */
@NullMarked
package com.tick.torture.proxy;

import org.jspecify.annotations.NullMarked;
