/** HTTP in and out of {@link com.tick.reply.reply}: for agents, for customers with their link, for other services. */
@NullMarked
package com.tick.reply.reply.web;

import org.jspecify.annotations.NullMarked;
