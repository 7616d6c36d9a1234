/** The ways in which a business operation can be refused. Free of any framework, so that domain code may throw them. */
@NullMarked
package com.tick.support.error;

import org.jspecify.annotations.NullMarked;
