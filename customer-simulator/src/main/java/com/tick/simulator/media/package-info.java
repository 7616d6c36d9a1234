/** Keeps uploaded files and hands them out through links that expire and that need the token. */
@NullMarked
package com.tick.simulator.media;

import org.jspecify.annotations.NullMarked;
