/** HTTP behaviour that all services share: one envelope for answers, one shape for problems. */
@NullMarked
package com.tick.support.web;

import org.jspecify.annotations.NullMarked;
