/** Leader election: one copy of the service at a time does what only one may do, and proves it in each transaction. */
@NullMarked
package com.tick.support.leadership;

import org.jspecify.annotations.NullMarked;
