/** Tests of how settings are kept. */
@NullMarked
package com.tick.notification.settings;

import org.jspecify.annotations.NullMarked;
