/** What a file really is: its extension and its content must agree, and nothing may hide in it. */
@NullMarked
package com.tick.attachment.inspection;

import org.jspecify.annotations.NullMarked;
