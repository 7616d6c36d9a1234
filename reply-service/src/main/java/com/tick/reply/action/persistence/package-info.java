/** Actions in the database. */
@NullMarked
package com.tick.reply.action.persistence;

import org.jspecify.annotations.NullMarked;
