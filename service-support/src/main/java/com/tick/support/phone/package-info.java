/** Phone numbers as people type them, and what makes two of them the same line. */
@NullMarked
package com.tick.support.phone;

import org.jspecify.annotations.NullMarked;
