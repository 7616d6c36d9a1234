/** The faults: how each is done, and how it is undone. */
@NullMarked
package com.tick.torture.nemesis;

import org.jspecify.annotations.NullMarked;
