/** What every service asks of its database. */
@NullMarked
package com.tick.support.database;

import org.jspecify.annotations.NullMarked;
