/** HTTP in and out of {@link com.tick.ticket.desk}. */
@NullMarked
package com.tick.ticket.desk.web;

import org.jspecify.annotations.NullMarked;
