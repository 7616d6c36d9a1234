/**
 * Which tickets something was said on, in replies and internal notes. Asked by ticket-service, which puts it together with what
 * tickets say themselves and shows it to agents only.
 */
@NullMarked
package com.tick.reply.search;

import org.jspecify.annotations.NullMarked;
