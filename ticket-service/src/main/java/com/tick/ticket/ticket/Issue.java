package com.tick.ticket.ticket;

import org.jspecify.annotations.Nullable;

/** What the customer needs help with, in the customer's words. */
public record Issue(String description, @Nullable String issueType, @Nullable String issueTitle) {}
