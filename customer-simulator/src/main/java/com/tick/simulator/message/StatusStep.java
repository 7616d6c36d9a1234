package com.tick.simulator.message;

import com.tick.simulator.chat.Tick;
import org.jspecify.annotations.Nullable;

/**
 * One status in a script.
 *
 * @param status sent, delivered, read, played or failed
 * @param afterMs simulated milliseconds after the message was accepted
 * @param code the error of a failed status
 */
public record StatusStep(String status, long afterMs, @Nullable Integer code) {

    Tick tick() {
        return Tick.of(status);
    }

    static StatusStep failed(int code, long afterMs) {
        return new StatusStep("failed", afterMs, code);
    }
}
