/** HTTP in and out of {@link com.tick.ticket.report}. */
@NullMarked
package com.tick.ticket.report.web;

import org.jspecify.annotations.NullMarked;
