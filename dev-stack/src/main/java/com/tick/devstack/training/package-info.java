/** Makes the next start a warm one. */
@NullMarked
package com.tick.devstack.training;

import org.jspecify.annotations.NullMarked;
