/** Java's own decoders, and one for WebP, behind {@link com.tick.attachment.picture}. */
@NullMarked
package com.tick.attachment.picture.imageio;

import org.jspecify.annotations.NullMarked;
