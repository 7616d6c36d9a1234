/** Lists templates with a preview, and has them read anew. */
@NullMarked
package com.tick.notification.channel.whatsapp.template.web;

import org.jspecify.annotations.NullMarked;
