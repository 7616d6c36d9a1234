/** The service that keeps what is said on a ticket: one feature for the words, one for what it knows of tickets. */
@NullMarked
package com.tick.reply;

import org.jspecify.annotations.NullMarked;
