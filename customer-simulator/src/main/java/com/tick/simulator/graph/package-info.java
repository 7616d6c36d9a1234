/** The manners all calls share: order of checks, error bodies, rate limits, and the nodes that are only looked at. */
@NullMarked
package com.tick.simulator.graph;

import org.jspecify.annotations.NullMarked;
