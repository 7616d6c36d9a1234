/** What is printed. */
@NullMarked
package com.tick.torture.report;

import org.jspecify.annotations.NullMarked;
