/** Replies in the database, as they are indexed and as they are shown. */
@NullMarked
package com.tick.reply.search.persistence;

import org.jspecify.annotations.NullMarked;
