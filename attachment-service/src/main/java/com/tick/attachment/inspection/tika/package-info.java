/** Recognises content by Apache Tika's table of signatures. */
@NullMarked
package com.tick.attachment.inspection.tika;

import org.jspecify.annotations.NullMarked;
