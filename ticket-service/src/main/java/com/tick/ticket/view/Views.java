package com.tick.ticket.view;

import com.tick.ticket.view.View.Definition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All saved views. */
public interface Views {

    /** An agent's own and those for everybody, by name. */
    List<View> seenBy(@Nullable Long agentId);

    Optional<View> find(long id);

    /** How many there are of one agent, or of a scope where that is for everybody. */
    int count(@Nullable Long agentId, View.Scope scope);

    long add(@Nullable Long agentId, Definition definition, Instant now);

    void change(long id, Definition definition, Instant now);

    void remove(long id);
}
