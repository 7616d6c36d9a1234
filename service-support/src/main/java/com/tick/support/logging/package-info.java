/** Log lines without what identifies a person or opens a door. */
@NullMarked
package com.tick.support.logging;

import org.jspecify.annotations.NullMarked;
