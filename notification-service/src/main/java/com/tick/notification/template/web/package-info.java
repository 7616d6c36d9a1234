/** Lists templates with a preview, and has them read anew. */
@NullMarked
package com.tick.notification.template.web;

import org.jspecify.annotations.NullMarked;
