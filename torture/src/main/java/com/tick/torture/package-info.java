/** Breaks the running whole on purpose, one fault after the other, and tells whether anything acknowledged was lost, doubled or out of order. */
@NullMarked
package com.tick.torture;

import org.jspecify.annotations.NullMarked;
