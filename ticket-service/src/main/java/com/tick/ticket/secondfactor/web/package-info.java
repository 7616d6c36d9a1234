/** HTTP in and out of {@link com.tick.ticket.secondfactor}. */
@NullMarked
package com.tick.ticket.secondfactor.web;

import org.jspecify.annotations.NullMarked;
