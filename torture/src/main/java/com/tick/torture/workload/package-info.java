/** Customers, agents and phones that keep the whole busy and write down what they were told. */
@NullMarked
package com.tick.torture.workload;

import org.jspecify.annotations.NullMarked;
