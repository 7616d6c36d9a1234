/** Tells the business what happened: signed, concurrent, at least once and in no promised order. */
@NullMarked
package com.tick.simulator.webhook;

import org.jspecify.annotations.NullMarked;
