/** Owns the message templates: their texts, their approval and how parameters fill them. */
@NullMarked
package com.tick.simulator.template;

import org.jspecify.annotations.NullMarked;
