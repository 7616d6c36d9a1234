/** The secrets of this installation, generated once. */
@NullMarked
package com.tick.devstack.settings;

import org.jspecify.annotations.NullMarked;
