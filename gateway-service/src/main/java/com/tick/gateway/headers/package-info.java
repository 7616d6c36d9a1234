/** Headers that tell browsers to be careful with our answers. */
@NullMarked
package com.tick.gateway.headers;

import org.jspecify.annotations.NullMarked;
