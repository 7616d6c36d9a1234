/** Serves the built front end. */
@NullMarked
package com.tick.gateway.pages;

import org.jspecify.annotations.NullMarked;
