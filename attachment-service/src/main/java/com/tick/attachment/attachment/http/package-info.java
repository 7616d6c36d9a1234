/** Questions to other services. */
@NullMarked
package com.tick.attachment.attachment.http;

import org.jspecify.annotations.NullMarked;
