/** The settings page's interface. */
@NullMarked
package com.tick.notification.settings.web;

import org.jspecify.annotations.NullMarked;
