/** MySQL behind {@link com.tick.reply.reply.Replies} and {@link com.tick.reply.reply.ReplyQueries}. */
@NullMarked
package com.tick.reply.reply.persistence;

import org.jspecify.annotations.NullMarked;
