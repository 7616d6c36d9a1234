package com.tick.simulator.customer;

import tools.jackson.databind.JsonNode;

/** Reads whose phone an order is about. */
public final class Numbers {
    private Numbers() {}

    /** The digits under "from", "persona" or "customer". */
    public static String of(JsonNode order) {
        for (var name : new String[] {"from", "persona", "customer"}) {
            var digits = digits(order.path(name).asString(""));
            if (!digits.isEmpty()) return check(digits);
        }
        throw new IllegalArgumentException("\"from\" must be the digits of a phone number.");
    }

    public static String digits(String typed) {
        return typed.replaceAll("\\D", "");
    }

    public static String check(String digits) {
        if (digits.length() < 7 || digits.length() > 15)
            throw new IllegalArgumentException("Enter a phone number with its country code (7–15 digits).");
        return digits;
    }
}
