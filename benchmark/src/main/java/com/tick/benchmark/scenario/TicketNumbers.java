package com.tick.benchmark.scenario;

import com.tick.benchmark.seed.SeededTicket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The seeded tickets of a desk by their numbers.
 *
 * @param first number
 * @param last number
 */
public record TicketNumbers(long first, long last) {

    /** Any of them. */
    long any() {
        return ThreadLocalRandom.current().nextLong(first, last + 1);
    }

    /** Any whose customer is not written to. */
    long withoutPhone() {
        var number = any();
        return SeededTicket.hasNumber(number) ? Math.max(first, number - 1) : number;
    }

    /** Any whose customer has a number. */
    long withPhone() {
        var number = any();
        while (!SeededTicket.hasNumber(number)) {
            number = any();
        }
        return number;
    }
}
