/** Actions as agents see them. */
@NullMarked
package com.tick.reply.action.web;

import org.jspecify.annotations.NullMarked;
