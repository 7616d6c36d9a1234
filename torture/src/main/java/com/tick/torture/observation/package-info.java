/** Looks at the whole from outside: tables, topics, stored files, and the phones of customers. */
@NullMarked
package com.tick.torture.observation;

import org.jspecify.annotations.NullMarked;
