/** HTTP in and out of {@link com.tick.ticket.view}. */
@NullMarked
package com.tick.ticket.view.web;

import org.jspecify.annotations.NullMarked;
