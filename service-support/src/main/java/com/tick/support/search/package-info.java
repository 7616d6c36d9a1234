/**
 * Text as search compares it: the terms of a text, what somebody looks for, and where a text says it. Knows no engine; that is
 * {@link com.tick.support.search.index}.
 */
@NullMarked
package com.tick.support.search;

import org.jspecify.annotations.NullMarked;
