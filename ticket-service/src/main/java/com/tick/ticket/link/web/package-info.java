/** HTTP in and out of {@link com.tick.ticket.link}. */
@NullMarked
package com.tick.ticket.link.web;

import org.jspecify.annotations.NullMarked;
