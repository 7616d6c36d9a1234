/** Owns the agents: who they are, how they sign in, and for how long. Publishes and listens to nothing, because no other service stores agents. */
@NullMarked
package com.tick.ticket.agent;

import org.jspecify.annotations.NullMarked;
