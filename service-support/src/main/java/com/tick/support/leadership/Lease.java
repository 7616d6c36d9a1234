package com.tick.support.leadership;

import java.time.Duration;

/**
 * A role's lease as the database has it.
 *
 * @param holder who has it; empty after it was released
 * @param address from where the holder is connected to the database
 * @param remaining until it ends by the database's clock; negative when it has
 */
record Lease(String holder, String address, long epoch, Duration remaining) {

    boolean isFree() {
        return remaining.isNegative() || remaining.isZero();
    }

    boolean wasReleased() {
        return holder.isEmpty();
    }
}
