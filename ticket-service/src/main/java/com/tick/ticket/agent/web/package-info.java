/** HTTP in and out of {@link com.tick.ticket.agent}. */
@NullMarked
package com.tick.ticket.agent.web;

import org.jspecify.annotations.NullMarked;
