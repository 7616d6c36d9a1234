/** What ticket-service asks. */
@NullMarked
package com.tick.reply.search.web;

import org.jspecify.annotations.NullMarked;
