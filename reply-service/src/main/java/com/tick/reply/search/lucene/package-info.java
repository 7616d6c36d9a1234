/** The full-text index behind {@link com.tick.reply.search.ReplyIndex}. */
@NullMarked
package com.tick.reply.search.lucene;

import org.jspecify.annotations.NullMarked;
