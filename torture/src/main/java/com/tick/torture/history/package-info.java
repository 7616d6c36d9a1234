/** What was asked of the whole and what it answered: the only thing that the whole is judged by. */
@NullMarked
package com.tick.torture.history;

import org.jspecify.annotations.NullMarked;
