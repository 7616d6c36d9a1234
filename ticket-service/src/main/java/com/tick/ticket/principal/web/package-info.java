/** HTTP in and out of {@link com.tick.ticket.principal}. */
@NullMarked
package com.tick.ticket.principal.web;

import org.jspecify.annotations.NullMarked;
