/** Owns what some agents show besides their password: codes of an app, and recovery codes. Publishes and listens to nothing. */
@NullMarked
package com.tick.ticket.secondfactor;

import org.jspecify.annotations.NullMarked;
