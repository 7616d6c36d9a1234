package com.tick.reply.reply.web;

import com.tick.reply.reply.Agent;
import com.tick.support.security.Caller;
import org.jspecify.annotations.Nullable;

/** The agent behind a request, or the program that works in an agent's stead. */
final class CallingAgent {

    static Agent of(Caller caller) {
        return of(caller, null);
    }

    /** @param chosenName what the agent wants to be called here; null or blank: the agent's own name */
    static Agent of(Caller caller, @Nullable String chosenName) {
        var id = caller.is("agent") ? caller.idAs("agent") : null;
        var name = given(chosenName);
        var ownName = given(caller.claim("name"));
        return new Agent(id, name != null ? name : ownName != null ? ownName : "Support");
    }

    static @Nullable String given(@Nullable String name) {
        return name == null || name.isBlank() ? null : name.strip();
    }

    private CallingAgent() {}
}
