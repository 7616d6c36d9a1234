/** attachment-service over HTTP, behind {@link com.tick.reply.reply.Uploads}. */
@NullMarked
package com.tick.reply.reply.http;

import org.jspecify.annotations.NullMarked;
