/** Calls from one service to another. */
@NullMarked
package com.tick.support.client;

import org.jspecify.annotations.NullMarked;
