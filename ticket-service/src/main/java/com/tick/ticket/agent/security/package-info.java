/** Passwords and session tokens. */
@NullMarked
package com.tick.ticket.agent.security;

import org.jspecify.annotations.NullMarked;
