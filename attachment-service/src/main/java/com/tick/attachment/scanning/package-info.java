/** Whether a file carries malware, as far as a scanner can tell. */
@NullMarked
package com.tick.attachment.scanning;

import org.jspecify.annotations.NullMarked;
