/** The child process that holds the database, the broker and the object store. */
@NullMarked
package com.tick.devstack.infrastructure;

import org.jspecify.annotations.NullMarked;
