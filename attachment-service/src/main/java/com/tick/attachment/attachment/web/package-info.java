/** HTTP in and out of {@link com.tick.attachment.attachment}: uploads streamed in, downloads streamed out. */
@NullMarked
package com.tick.attachment.attachment.web;

import org.jspecify.annotations.NullMarked;
