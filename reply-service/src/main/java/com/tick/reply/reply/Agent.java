package com.tick.reply.reply;

import org.jspecify.annotations.Nullable;

/**
 * Who works on a ticket, and under which name the customer sees it.
 *
 * @param id null for a program that works with a token
 */
public record Agent(@Nullable Long id, String name) {}
