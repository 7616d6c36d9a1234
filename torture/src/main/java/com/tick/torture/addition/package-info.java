/** Puts code of ours into a service for the length of one fault. */
@NullMarked
package com.tick.torture.addition;

import org.jspecify.annotations.NullMarked;
