/** A stand-in for the WhatsApp Cloud API: one process, state in memory, started by main or inside another module's test. */
@NullMarked
package com.tick.simulator;

import org.jspecify.annotations.NullMarked;
