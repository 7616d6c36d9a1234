/** The bytes of files, apart from everything known about them. */
@NullMarked
package com.tick.attachment.storage;

import org.jspecify.annotations.NullMarked;
