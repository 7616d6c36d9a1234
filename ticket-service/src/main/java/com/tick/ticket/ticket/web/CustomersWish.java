package com.tick.ticket.ticket.web;

import org.jspecify.annotations.Nullable;

/**
 * What a customer says about their ticket.
 *
 * @param status solved or closed; reopen or in_progress
 */
record CustomersWish(@Nullable String status) {

    boolean solved() {
        if (status == null || status.isBlank()) {
            throw new InvalidParameterException("status", "is required");
        }
        return switch (status) {
            case "solved", "closed" -> true;
            case "reopen", "in_progress" -> false;
            default -> throw new InvalidParameterException("status", "must be solved or reopen");
        };
    }
}
