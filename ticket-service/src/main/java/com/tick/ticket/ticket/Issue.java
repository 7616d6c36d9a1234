package com.tick.ticket.ticket;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What the customer needs help with, in the customer's words. */
@Embeddable
public record Issue(String description, @Nullable String issueType, @Nullable String issueTitle) {}
