package com.tick.simulator.message;

import com.tick.simulator.chat.BubbleContent;
import com.tick.simulator.persona.Persona;
import org.jspecify.annotations.Nullable;

/**
 * A message of the business that passed every check.
 *
 * @param input the recipient as sent
 * @param reactsTo the message a reaction belongs to
 */
record Outgoing(
        String input, Persona customer, BubbleContent content, @Nullable String opaque, @Nullable String reactsTo) {

    boolean template() {
        return content.type().equals("template");
    }

    boolean reaction() {
        return content.type().equals("reaction");
    }
}
