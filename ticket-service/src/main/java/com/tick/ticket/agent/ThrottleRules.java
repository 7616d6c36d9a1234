package com.tick.ticket.agent;

import java.time.Duration;

/** How long to wait, or how much to compute, after how many attempts that failed. */
public final class ThrottleRules {

    /** In it, attempts on an account and by everybody are counted together. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    /** After so long without another one, earlier attempts are forgotten. */
    public static final Duration MEMORY = Duration.ofHours(24);

    private static final int FREE_FROM_AN_ADDRESS = 5;
    private static final int FREE_ON_A_DEVICE = 10;
    private static final int FREE_CODES = 5;
    private static final int FREE_ON_AN_ACCOUNT = 10;
    private static final int FREE_FOR_EVERYBODY = 300;
    private static final int LEAST_BITS = 16;
    private static final Duration FIRST = Duration.ofSeconds(4);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private ThrottleRules() {}

    /** What attempts have in common. */
    public enum Kind {
        EVERYBODY,
        ACCOUNT,
        ORIGIN,
        DEVICE,
        CODE,
        SESSION
    }

    /** The pause after so many failures of a kind that has pauses: four seconds, then twice as long each time. */
    public static Duration pause(Kind kind, int failures) {
        var beyond = failures - free(kind);
        return beyond < 0 ? Duration.ZERO : min(FIRST.multipliedBy(1L << Math.min(beyond, 20)), LONGEST);
    }

    /** Zero bits that a proof of work needs after so many failures; 0: none is needed. */
    public static int bits(Kind kind, int failures) {
        if (failures < free(kind)) {
            return 0;
        }
        return LEAST_BITS + log2(Math.max(1, failures / free(kind)));
    }

    public static int free(Kind kind) {
        return switch (kind) {
            case EVERYBODY -> FREE_FOR_EVERYBODY;
            case ACCOUNT -> FREE_ON_AN_ACCOUNT;
            case ORIGIN -> FREE_FROM_AN_ADDRESS;
            case DEVICE -> FREE_ON_A_DEVICE;
            case CODE, SESSION -> FREE_CODES;
        };
    }

    private static int log2(int number) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
