/** Owns what agents have begun to write and not sent, so that it survives a reload. Publishes and listens to nothing. */
@NullMarked
package com.tick.ticket.draft;

import org.jspecify.annotations.NullMarked;
