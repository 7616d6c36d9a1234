/**
 * A full-text index of a service's own rows, in files of each running copy. Every copy follows the tables by itself, so copies
 * share nothing; a search first reads what was committed before it.
 */
@NullMarked
package com.tick.support.search.index;

import org.jspecify.annotations.NullMarked;
