/** What a customer does on the phone: writes, taps, reacts, edits, takes back, moves to another number. */
@NullMarked
package com.tick.simulator.customer;

import org.jspecify.annotations.NullMarked;
