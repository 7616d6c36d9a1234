/** HTTP in and out of {@link com.tick.ticket.apitoken}. */
@NullMarked
package com.tick.ticket.apitoken.web;

import org.jspecify.annotations.NullMarked;
