/** The intake page's interface; personal data is masked on the way out. */
@NullMarked
package com.tick.notification.intake.web;

import org.jspecify.annotations.NullMarked;
