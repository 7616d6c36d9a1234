/** HTTP in and out of {@link com.tick.ticket.draft}. */
@NullMarked
package com.tick.ticket.draft.web;

import org.jspecify.annotations.NullMarked;
