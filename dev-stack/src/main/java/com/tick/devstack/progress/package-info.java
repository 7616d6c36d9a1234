/** Tells whoever started Tick how far it is. */
@NullMarked
package com.tick.devstack.progress;

import org.jspecify.annotations.NullMarked;
