/** The page on which one plays the customer, and the small live interface it uses. */
@NullMarked
package com.tick.simulator.page;

import org.jspecify.annotations.NullMarked;
