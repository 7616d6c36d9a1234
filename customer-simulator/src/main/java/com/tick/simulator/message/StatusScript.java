package com.tick.simulator.message;

import com.tick.simulator.graph.GraphError;
import com.tick.simulator.persona.Persona;
import com.tick.simulator.persona.Trait;
import java.time.Instant;
import java.util.List;

/**
 * What becomes of a message after it was accepted.
 *
 * @param beforeResponse the first status is on its way before the send call is answered
 * @param received whether the phone gets the message at all
 */
record StatusScript(List<StatusStep> steps, boolean beforeResponse, boolean received) {
    private static final long SENT = 200;
    private static final long DELIVERED = 1000;
    private static final int OPTED_OUT = 131050;
    private static final int IDENTITY_MISMATCH = 137000;

    static StatusScript usual(Outgoing message, Instant now) {
        Persona customer = message.customer();
        if (customer.is(Trait.NOT_ON_WHATSAPP)) return failing(GraphError.UNDELIVERABLE);
        if (customer.is(Trait.IDENTITY_CHANGED)) return failing(IDENTITY_MISMATCH);
        if (customer.is(Trait.OPTED_OUT) && message.template()) return failing(OPTED_OUT);
        if (!message.template() && !customer.windowOpen(now)) return failing(GraphError.WINDOW_CLOSED);
        if (customer.is(Trait.BLOCKED_US) || customer.is(Trait.OFFLINE))
            return new StatusScript(List.of(sent()), false, false);
        if (message.reaction()) return new StatusScript(List.of(sent()), false, true);
        if (customer.is(Trait.MULTI_DEVICE))
            return new StatusScript(
                    List.of(sent(), delivered(), StatusStep.failed(GraphError.UNDELIVERABLE, DELIVERED + SENT)),
                    false,
                    true);
        return new StatusScript(List.of(sent(), delivered()), false, true);
    }

    private static StatusScript failing(int code) {
        return new StatusScript(List.of(StatusStep.failed(code, DELIVERED)), false, false);
    }

    private static StatusStep sent() {
        return new StatusStep("sent", SENT, null);
    }

    private static StatusStep delivered() {
        return new StatusStep("delivered", DELIVERED, null);
    }
}
