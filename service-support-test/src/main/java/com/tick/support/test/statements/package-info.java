/** What a request costs the database, counted and not timed. */
@NullMarked
package com.tick.support.test.statements;

import org.jspecify.annotations.NullMarked;
